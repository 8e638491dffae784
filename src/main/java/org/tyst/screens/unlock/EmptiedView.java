package org.tyst.screens.unlock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.tyst.screens.parts.Banner;
import org.tyst.screens.parts.Card;
import org.tyst.screens.parts.KeyValues;
import org.tyst.screens.parts.Texts;
import org.tyst.sync.WipeReceipt;
import org.tyst.words.Words;

/** The one page of a laptop that was told to forget everything: what is going on, what is safe, and nothing to press. */
public final class EmptiedView extends Door {
    /** Of a number that is read out on the phone: enough to tell one order from another. */
    private static final int SPOKEN = 8;

    private final Words words;
    private final ZoneId zone;

    public EmptiedView(
            Words words, ObservableValue<Emptied> phase, ZoneId zone, Runnable otherLanguage) {
        super(words, otherLanguage);
        this.words = words;
        this.zone = zone;
        phase.subscribe((Emptied now) -> tell(now));
    }

    private void tell(Emptied now) {
        lay(
                switch (now) {
                    case Emptied.Sending _ -> going("sending");
                    case Emptied.Waiting(var next) -> waiting(next);
                    case Emptied.Emptying _ -> going("emptying");
                    case Emptied.Stuck _ -> stuck();
                    case Emptied.Gone(var receipt, var handedIn) -> gone(receipt, handedIn);
                });
    }

    private void lay(List<Node> content) {
        show(content.toArray(Node[]::new));
    }

    private List<Node> going(String now) {
        return List.of(
                title("title"), Banner.warn(words.text("wipe.why")), text(now), text("stay"));
    }

    private List<Node> waiting(Instant next) {
        var at = words.text("wipe.waiting", words.time(next.atZone(zone).toLocalTime()));
        return List.of(
                title("title"),
                Banner.warn(words.text("wipe.why")),
                Texts.body(at),
                text("waitingConnect"));
    }

    private List<Node> stuck() {
        return List.of(title("title"), Banner.problem(words.text("wipe.stuck")), text("stay"));
    }

    private List<Node> gone(Optional<WipeReceipt> receipt, boolean handedIn) {
        var content = new ArrayList<Node>();
        content.add(title("goneTitle"));
        content.add(text("gone"));
        receipt.ifPresent(paper -> content.add(told(paper)));
        receipt.ifPresent(paper -> content.add(counted(paper)));
        content.add(text(handedIn ? "handedIn" : "notHandedIn"));
        content.add(text("whom"));
        return content;
    }

    private Node told(WipeReceipt paper) {
        return paper.lostNothing()
                ? Banner.good(words.text("wipe.lostNothing"))
                : Banner.problem(words.text("wipe.lost", paper.unsent(), paper.unsentFiles()));
    }

    private Node counted(WipeReceipt paper) {
        var at = paper.at().atZone(zone);
        var when = words.date(at.toLocalDate()) + ", " + words.time(at.toLocalTime());
        var values =
                new KeyValues()
                        .add(words.text("wipe.when"), when)
                        .add(words.text("wipe.cases"), "" + paper.cases())
                        .add(words.text("wipe.attachments"), "" + paper.attachments())
                        .add(words.text("wipe.sent"), "" + paper.sent())
                        .add(words.text("wipe.unsent"), "" + paper.unsent());
        paper.files()
                .ifPresentOrElse(
                        files -> byKind(values, files),
                        () -> values.add(words.text("wipe.unsentFiles"), "" + paper.unsentFiles()));
        var spoken = paper.order().toString().substring(0, SPOKEN);
        return new Card(values.add(words.text("wipe.order"), spoken));
    }

    private void byKind(KeyValues values, WipeReceipt.Files files) {
        values.add(
                        words.text("wipe.copies"),
                        words.text("wipe.sentAndLost", files.copiesSent(), files.copiesLost()))
                .add(
                        words.text("wipe.papers"),
                        words.text(
                                "wipe.sentAndLost",
                                files.attachmentsSent(),
                                files.attachmentsLost()));
    }

    private Node title(String key) {
        return Texts.title(words.text("wipe." + key));
    }

    private Node text(String key) {
        return Texts.body(words.text("wipe." + key));
    }
}
