package org.tyst.screens.signoff;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.reports.life.LifeLine;
import org.tyst.reports.life.Step;
import org.tyst.screens.Place;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.words.Days;
import org.tyst.words.Words;

/** The manager's quality check: whether it was asked for, what came of it, and the way to what was remarked and proposed. */
final class CheckSection {
    private final SignOffViewModel model;
    private final Standing now;
    private final Words words;
    private final Days days;
    private final Node page;

    CheckSection(SignOffViewModel model, Standing now, Words words, Days days, Node page) {
        this.model = model;
        this.now = now;
        this.words = words;
        this.days = days;
        this.page = page;
    }

    Section of() {
        var section = new Section(words.text("signoff.check"), state());
        var waiting = now.life().openProposals().size();
        if (waiting > 0) section.add(Texts.body(words.text("signoff.waiting", waiting)));
        return section.add(Buttons.flow(acts().toArray(Node[]::new)));
    }

    private List<Node> acts() {
        var acts = new ArrayList<Node>();
        if (now.mine() && now.report().isDraft() && !now.life().isBeingChecked())
            acts.add(Buttons.plain(asking()));
        acts.add(Buttons.quiet(looking()));
        acts.add(Buttons.quiet(history()));
        return acts;
    }

    private Node state() {
        if (now.life().isBeingChecked()) return Banner.info(words.text("signoff.beingChecked"));
        return now.life()
                .checked()
                .map(this::came)
                .orElseGet(() -> Texts.body(words.text("signoff.notChecked")));
    }

    private Node came(LifeLine line) {
        var check = (Step.Checked) line.step();
        var said = words.text(key(check), line.by(), days.moment(line.at()));
        var all = check.remark().isBlank() ? said : said + " “" + check.remark() + "”";
        return check.passed() && isStillWhatItWas() ? Banner.good(all) : Banner.warn(all);
    }

    /** Signed or filed, it says what the manager passed: a change would have had to be passed anew. */
    private boolean isStillWhatItWas() {
        return now.life().isPassedAsItStands();
    }

    private String key(Step.Checked check) {
        if (!check.passed()) return "signoff.sentBack";
        return isStillWhatItWas() ? "signoff.passed" : "signoff.passedBefore";
    }

    private Command asking() {
        return Command.named(
                        words.text("signoff.ask"),
                        () ->
                                new ReasonSheet(words, "signoff.asking", true, model::askForACheck)
                                        .openOver(page))
                .icon(Feather.USER_CHECK);
    }

    private Command looking() {
        return Command.named(
                        words.text("signoff.look"),
                        () -> model.go(new Place.Review(now.report().id())))
                .icon(Feather.MESSAGE_SQUARE);
    }

    private Command history() {
        return Command.named(
                        words.text("signoff.whoChanged"),
                        () -> model.go(new Place.Changes(now.report().id())))
                .icon(Feather.CLOCK);
    }
}
