package org.tyst.screens.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.basics.SaveOutcome;
import org.tyst.screens.AccessibleScene;
import org.tyst.screens.Photos;
import org.tyst.screens.StyleFaults;
import org.tyst.screens.Window;
import org.tyst.screens.look.Theme;
import org.tyst.words.Language;
import org.tyst.words.Words;

class PartsTest {
    private final Words words = Words.in(Language.ENGLISH);

    @Test
    void namesEveryStop() {
        AccessibleScene.check(Window.showing(Theme.LIGHT, 100, this::everything).scene());
    }

    @Test
    void drawsEveryPartWithoutAComplaint() {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST))
            assertThat(StyleFaults.of(() -> Window.showing(theme, 100, this::everything)))
                    .isEmpty();
    }

    @Test
    void looksRight() {
        Photos.takeAll("parts", this::everything);
        Photos.takeAll("parts-table", this::table);
    }

    private Node everything() {
        var summary = new ErrorSummary(words);
        var name =
                new Field("Name of the person", new TextField("Mair Rees"))
                        .hint("As they say it themselves");
        var date =
                new Field(
                                "Date of the interview",
                                new DateField(words).show(LocalDate.of(2026, 3, 27)))
                        .error("Enter the date of the interview");
        var role =
                new ComboBox<>(
                        FXCollections.observableArrayList(
                                "Family court adviser", "Children's guardian"));
        role.getSelectionModel().selectFirst();
        var radios =
                new Radios<>(List.of("Told to me", "Observed", "I do not know"), String::toString)
                        .choose("Observed");
        var page =
                new Page("Interview with Alys")
                        .marks(
                                Chip.of(words, Mark.DRAFT),
                                Chip.of(words, Mark.CONTESTED, 2),
                                Chip.of(words, Mark.CONFIDENTIAL_DETAILS),
                                Chip.of(words, Mark.PRACTICE),
                                Chip.of(words, Mark.SIGNED));
        var saved = new SavedLine(words, ZoneOffset.UTC);
        saved.show(new SaveOutcome.Saved(Instant.parse("2026-03-27T10:42:00Z")));
        var sign =
                Command.named("Sign and lock interview", () -> {})
                        .icon(Feather.LOCK)
                        .enabledWhen(
                                new SimpleBooleanProperty(false),
                                "Write at least one statement first");
        return page.describe("At Ysgol Bro Dysynni, Tuesday afternoon, on her own.")
                .act(Command.named("Print", () -> {}).icon(Feather.PRINTER))
                .say(
                        new SectionTabs<>(
                                        "Sections",
                                        List.of(
                                                Entry.of(1, "Overview", at -> {}),
                                                Entry.of(2, "People", at -> {}),
                                                Entry.of(3, "Interviews", at -> {})))
                                .at(2))
                .say(summary)
                .add(
                        Banner.info(
                                "You are offline. Your work is saved here and will be sent when you reconnect."),
                        Banner.warn("Mr Hale's address is 14 months old.")
                                .act(Command.named("Check the address", () -> {})),
                        Banner.problem("Not saved: the disk is full. Make room and try again.")
                                .code("Support code K7-22"))
                .add(
                        new Card("Who is present")
                                .marks(Chip.of(words, Mark.SIGNED))
                                .act(Command.named("Change", () -> {}))
                                .add(
                                        name,
                                        date,
                                        new Field("Role", role),
                                        new Field("What was this?", radios),
                                        new Field("Passphrase", new PasswordField())
                                                .optional(words),
                                        new CheckBox("Alys knows that I write this down")))
                .add(
                        new Section(
                                "What she said",
                                Texts.quote(
                                        "I want to see Taid on Sundays, and I do not want anyone to be cross."),
                                new KeyValues()
                                        .add("Court number", "XX26P00417")
                                        .add("Next hearing", "14 April 2026")))
                .add(new Field("Her words", new WritingArea(4)))
                .primary(sign)
                .secondary(Command.named("Leave it as a draft", () -> {}))
                .footEnd(saved);
    }

    private Node table() {
        record Line(String number, String children, LocalDate hearing) {}
        var rows =
                FXCollections.observableArrayList(
                        new Line("XX26P00417", "Alys (9), Tomos (6)", LocalDate.of(2026, 4, 14)),
                        new Line("XX26P00502", "Ffion (11)", LocalDate.of(2026, 5, 2)));
        var table =
                new DataTable<Line>("Cases", "No case yet", rows)
                        .column("Court number", Line::number, 10)
                        .column("Children", Line::children, 20)
                        .column(
                                "Next hearing",
                                Line::hearing,
                                words::date,
                                LocalDate::compareTo,
                                12)
                        .marks(
                                "Marks",
                                line ->
                                        Buttons.row(
                                                Chip.of(words, Mark.CONTESTED, 2),
                                                Chip.of(words, Mark.DRAFT)),
                                line -> "contested",
                                18);
        return new Page("Cases")
                .fill(table)
                .primary(Command.named("Import from the court", () -> {}));
    }
}
