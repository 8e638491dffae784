package org.tyst.screens.signoff;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.Signature;
import org.tyst.reports.life.Declaration;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Field;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.screens.parts.WritingLine;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** What is declared, and the name under it. */
final class SignatureSection {
    private final SignOffViewModel model;
    private final Standing now;
    private final Words words;
    private final Days days;
    private final TextField name = new WritingLine();
    private final Field field;

    SignatureSection(SignOffViewModel model, Standing now, Words words, Days days) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.days = days;
        field = new Field(words.text("signoff.name"), name).hint(words.text("signoff.nameHint"));
    }

    /** While it may still be signed: what will be declared. */
    Section declaring() {
        var section = new Section(words.text("signoff.declaration"));
        lines(
                        new Declaration(now.report()).of(now.life()),
                        new Declaration(now.report()).forTheCourt(now.life()))
                .forEach(section::add);
        return section.add(field);
    }

    private List<Node> lines(List<String> everybody, List<String> court) {
        var all = new ArrayList<Node>();
        everybody.forEach(line -> all.add(Texts.quote(line)));
        if (!court.isEmpty()) all.add(Texts.small(words.text("signoff.courtAlone")));
        court.forEach(line -> all.add(Texts.quote(line)));
        return all;
    }

    Command signing() {
        return Command.named(words.text("signoff.sign"), this::sign)
                .icon(Feather.PEN_TOOL)
                .enabledWhen(
                        new SimpleBooleanProperty(now.maySign()), words.text("signoff.settleFirst"))
                .runningWhile(model.working());
    }

    private void sign() {
        var typed = name.getText().strip();
        var right = isTheirName(typed);
        field.error(right ? "" : words.text("signoff.needsName", now.report().author().name()));
        if (right) model.sign(typed);
        else field.enter();
    }

    /** As it stands in the report: nobody signs for another by a slip. */
    private boolean isTheirName(String typed) {
        return typed.equalsIgnoreCase(now.report().author().name());
    }

    Section signed(Signature signature) {
        var section =
                new Section(
                        words.text("signoff.signed"),
                        now.report().isSigned()
                                ? Banner.good(words.text("signoff.stands"))
                                : Banner.problem(words.text("signoff.standsNot")),
                        new KeyValues()
                                .add(words.text("signoff.signedName"), signature.typedName())
                                .add(words.text("signoff.signedBy"), signature.by())
                                .add(words.text("signoff.signedAt"), days.moment(signature.at()))
                                .add(words.text("send.sha"), hash(signature)));
        lines(signature.declaration(), signature.forTheCourt()).forEach(section::add);
        return section;
    }

    private static Node hash(Signature signature) {
        return Texts.label(signature.sha256(), "small", "measure");
    }
}
