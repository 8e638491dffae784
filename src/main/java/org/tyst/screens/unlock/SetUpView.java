package org.tyst.screens.unlock;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.people.SetUp;
import org.tyst.screens.keys.NewPassphrase;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Choice;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.ErrorSummary;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.Radios;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Words;

/** Whose laptop this is, and the passphrase. */
final class SetUpView extends VBox {
    private final Words words;
    private final FirstRunViewModel model;
    private final TextField name = new WritingLine();
    private final TextField enrolment = new WritingLine();
    private final ObjectProperty<@Nullable Role> role = new SimpleObjectProperty<>();
    private final Radios<Organisation> organisation;
    private final Field nameField;
    private final Field roleField;
    private final Field organisationField;
    private final NewPassphrase passphrase;
    private final ErrorSummary summary;

    SetUpView(Words words, FirstRunViewModel model) {
        this.words = words;
        this.model = model;
        organisation =
                new Radios<>(
                        List.of(Organisation.values()), one -> words.of("terms.Organisation", one));
        nameField = new Field(words.text("unlock.name"), name).hint(words.text("unlock.nameHint"));
        roleField =
                new Field(
                        words.text("unlock.role"),
                        new Choice<>(
                                role, List.of(Role.values()), one -> words.of("terms.Role", one)));
        organisationField = new Field(words.text("unlock.organisation"), organisation);
        passphrase = new NewPassphrase(words);
        summary = new ErrorSummary(words);
        getStyleClass().add("gap-2");
        lay();
    }

    private void lay() {
        var enrolmentField =
                new Field(words.text("unlock.enrolment"), enrolment)
                        .hint(words.text("unlock.enrolmentHint"))
                        .optional(words);
        var finish =
                Command.named(words.text("unlock.finish"), this::finish)
                        .icon(Feather.CHECK)
                        .runningWhile(model.busy());
        passphrase.onEnter(finish);
        var back =
                Command.named(words.text("common.back"), model::chooseAgain)
                        .enabledWhen(model.busy().not(), "");
        getChildren()
                .setAll(
                        Texts.title(words.text("unlock.setUpTitle")),
                        Texts.body(words.text("unlock.setUpIntro")),
                        summary,
                        nameField,
                        roleField,
                        organisationField,
                        passphrase,
                        enrolmentField,
                        Buttons.flow(Buttons.primary(finish), Buttons.plain(back)));
    }

    private void finish() {
        nameField.error(name.getText().isBlank() ? words.text("unlock.enterName") : "");
        roleField.error(role.get() == null ? words.text("unlock.chooseRole") : "");
        organisationField.error(
                organisation.chosen().get() == null ? words.text("unlock.chooseOrganisation") : "");
        passphrase.check();
        if (summary.allWell(
                nameField, roleField, organisationField, passphrase.first(), passphrase.second()))
            hand();
    }

    private void hand() {
        var employer = Objects.requireNonNull(organisation.chosen().get());
        var duty = Objects.requireNonNull(role.get());
        model.setUp(new SetUp(name.getText().strip(), duty, employer, passphrase.taken(), code()));
    }

    private Optional<String> code() {
        return Optional.of(enrolment.getText().strip()).filter(code -> !code.isEmpty());
    }
}
