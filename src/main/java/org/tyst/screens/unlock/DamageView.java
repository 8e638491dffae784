package org.tyst.screens.unlock;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.tyst.people.Harm;
import org.tyst.people.Injury;
import org.tyst.people.KeptCopy;
import org.tyst.people.Mended;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Buttons;
import org.tyst.screens.parts.Command;
import org.tyst.screens.parts.Section;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.KeepingPolicy;
import org.tyst.words.Words;

/** A record that did not open, in the order in which one asks: what happened, what is safe, what can I do. */
public final class DamageView extends Door {
    private static final int OFFERED = 5;
    private static final int KEPT_ASIDE = KeepingPolicy.shipped().asideDays();

    private final Words words;
    private final DamageViewModel model;
    private final Copies copies;

    public DamageView(Words words, DamageViewModel model, Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.model = model;
        this.copies = new Copies(words);
        wide(true);
        model.injury().subscribe(this::tell);
    }

    private void tell(Injury injury) {
        if (model.isMended()) show(saved(injury.mended().orElseThrow()));
        else show(hurt(injury).toArray(Node[]::new));
    }

    private List<Node> hurt(Injury injury) {
        var harm = injury.harm();
        var page = new ArrayList<Node>();
        page.add(Texts.title(say(harm, "title")));
        injury.mended().ifPresent(_ -> page.add(Banner.warn(words.text("damage.nothingRead"))));
        page.add(section("damage.happened", words.text(key(harm, "happened"), cameBy(injury))));
        page.add(section("damage.safe", say(harm, "safe")));
        page.add(section("damage.toDo", say(harm, "toDo")).add(acts(injury)));
        if (!injury.copies().isEmpty()) page.add(older(injury));
        page.add(Texts.small(words.text("common.supportCode", injury.supportCode())));
        return page;
    }

    private Node acts(Injury injury) {
        var acts =
                Stream.of(mend(injury), newest(injury), again(injury), unlock(injury))
                        .flatMap(List::stream)
                        .toList();
        return Buttons.wideFlow(
                Stream.concat(
                                acts.stream().limit(1).map(Buttons::primary),
                                acts.stream().skip(1).map(Buttons::plain))
                        .toArray(Node[]::new));
    }

    private List<Command> mend(Injury injury) {
        if (!injury.harm().leavesRemains() || injury.mended().isPresent()) return List.of();
        return List.of(act("damage.mend", model::mend).icon(Feather.LIFE_BUOY));
    }

    private List<Command> newest(Injury injury) {
        return injury.copies().stream()
                .limit(1)
                .map(copy ->
                        Command.named(
                                        words.text("damage.newest", copies.moment(copy)),
                                        () -> model.putBack(copy))
                                .icon(Feather.ARCHIVE)
                                .runningWhile(model.busy()))
                .toList();
    }

    private List<Command> again(Injury injury) {
        if (!injury.harm().mayPass()) return List.of();
        return List.of(act("damage.tryAgain", model::tryAgain).icon(Feather.REFRESH_CW));
    }

    private List<Command> unlock(Injury injury) {
        var key = injury.harm() == Harm.CHOSEN ? "damage.leaveIt" : "damage.toUnlock";
        return List.of(act(key, model::toUnlock));
    }

    private Node older(Injury injury) {
        var list = new VBox();
        list.getStyleClass().add("gap-1");
        injury.copies().stream().limit(OFFERED).map(this::line).forEach(list.getChildren()::add);
        return section("damage.copies", words.text("damage.copiesIntro", KEPT_ASIDE)).add(list);
    }

    private Node line(KeptCopy copy) {
        var back =
                Command.named(words.text("damage.putBack"), () -> model.putBack(copy))
                        .runningWhile(model.busy());
        var button = Buttons.plain(back);
        button.setAccessibleText(words.text("damage.putBackThis", copies.moment(copy)));
        return copies.line(copy, button);
    }

    private Node saved(Mended mended) {
        var open =
                Command.named(words.text("damage.open"), model::tryAgain)
                        .icon(Feather.UNLOCK)
                        .runningWhile(model.busy());
        var page =
                new VBox(
                        Texts.title(words.text("damage.savedTitle")),
                        Banner.good(copies.summary(mended)),
                        Texts.body(words.text("damage.savedAside", KEPT_ASIDE)),
                        copies.table(mended),
                        Buttons.row(Buttons.primary(open)));
        page.getStyleClass().add("gap-2");
        return page;
    }

    private Section section(String key, String text) {
        return new Section(words.text(key), Texts.body(text));
    }

    private Command act(String key, Runnable run) {
        return Command.named(words.text(key), run).runningWhile(model.busy());
    }

    private String say(Harm harm, String what) {
        return words.text(key(harm, what));
    }

    /** Whoever comes with the sheet has typed no passphrase that could be right. */
    private String cameBy(Injury injury) {
        return words.text("damage.cameBy." + injury.cameBy());
    }

    private static String key(Harm harm, String what) {
        return "damage." + harm + "." + what;
    }
}
