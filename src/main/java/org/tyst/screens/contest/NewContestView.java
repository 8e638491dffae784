package org.tyst.screens.contest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.RaisedVia;
import org.tyst.screens.contest.NewContestViewModel.Gap;
import org.tyst.screens.interview.Beside;
import org.tyst.screens.interview.Terms;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Page;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Words;

/** Recording that something is contested, below the words it is about. */
public final class NewContestView extends ContestFrame {
    private final NewContestViewModel model;
    private final Terms terms;
    private final Words words;
    private final ErrorSummary summary;

    /** @param about takes whose case is open, for the bar around the page */
    public NewContestView(NewContestViewModel model, Terms terms, Consumer<String> about) {
        super(terms, about, model::left);
        this.model = model;
        this.terms = terms;
        this.words = terms.words();
        summary = new ErrorSummary(words);
        model.item().subscribe(item -> item.ifPresent(this::show));
    }

    private void show(Contested item) {
        var fields = fields();
        var made =
                new Page(words.text("contest.newTitle"))
                        .describe(words.text("contest.newAbout"))
                        .say(summary, Refusals.banner(words, model.refusal()))
                        .add(new Beside(new OriginalCard(item, item.text(), terms), form(fields)))
                        .primary(save(fields));
        put(item, made);
    }

    private Card form(Map<Gap, Field> fields) {
        return new Card(words.text("contest.challenge"))
                .add(
                        of(fields, Gap.RAISER),
                        shownForSomebodyElse(of(fields, Gap.OTHER_NAME)),
                        of(fields, Gap.VIA),
                        of(fields, Gap.RECEIVED),
                        of(fields, Gap.KIND),
                        of(fields, Gap.WRONG),
                        Fields.area(words.text("contest.right"), 2, model.right()).optional(words),
                        restrict(),
                        Texts.small(words.text("contest.restrictHint")));
    }

    private Map<Gap, Field> fields() {
        return Map.of(
                Gap.RAISER,
                Fields.choice(
                        words.text("contest.raiser"),
                        words.text("contest.raiserNone"),
                        model.raisers(),
                        this::name,
                        model.raiser()),
                Gap.OTHER_NAME,
                Fields.line(words.text("contest.otherName"), model.otherName()),
                Gap.VIA,
                Fields.choice(
                        words.text("contest.via"),
                        words.text("contest.viaNone"),
                        List.of(RaisedVia.values()),
                        terms::of,
                        model.via()),
                Gap.RECEIVED,
                Fields.date(words.text("contest.receivedDay"), words, model.received()),
                Gap.KIND,
                Fields.oneOf(
                        words.text("contest.kind"),
                        List.of(ChallengeKind.values()),
                        this::explained,
                        model.kind()),
                Gap.WRONG,
                Fields.area(words.text("contest.wrong"), 2, model.wrong())
                        .hint(words.text("contest.wrongHint")));
    }

    private Command save(Map<Gap, Field> fields) {
        return Command.named(words.text("contest.save"), () -> saveOrSay(fields))
                .icon(Feather.ALERT_TRIANGLE)
                .runningWhile(model.busy());
    }

    private void saveOrSay(Map<Gap, Field> fields) {
        fields.values().forEach(field -> field.error(""));
        model.gaps().forEach(gap -> of(fields, place(gap)).error(words.of("contest.gap", gap)));
        var inOrder =
                List.of(Gap.RAISER, Gap.OTHER_NAME, Gap.VIA, Gap.RECEIVED, Gap.KIND, Gap.WRONG);
        if (summary.allWell(inOrder.stream().map(gap -> of(fields, gap)).toList())) model.record();
    }

    private static Gap place(Gap gap) {
        return gap == Gap.RECEIVED_LATER ? Gap.RECEIVED : gap;
    }

    private static Field of(Map<Gap, Field> fields, Gap gap) {
        return Optional.ofNullable(fields.get(gap)).orElseThrow();
    }

    private Field shownForSomebodyElse(Field field) {
        field.visibleProperty()
                .bind(Bindings.createBooleanBinding(model::isSomebodyElse, model.raiser()));
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }

    private CheckBox restrict() {
        var box = new CheckBox(words.text("contest.restrict"));
        box.selectedProperty().bindBidirectional(model.restricted());
        box.setAccessibleHelp(words.text("contest.restrictHint"));
        return box;
    }

    private String name(Raiser raiser) {
        return raiser.equals(Raiser.SOMEBODY_ELSE)
                ? words.text("contest.somebodyElse")
                : raiser.name();
    }

    private String explained(ChallengeKind kind) {
        return terms.of(kind) + ". " + words.of("contest.kindMeans", kind);
    }
}
