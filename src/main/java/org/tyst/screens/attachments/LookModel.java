package org.tyst.screens.attachments;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tyst.interviews.attachments.Attachment;
import org.tyst.interviews.attachments.AttachmentBytes;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn;
import org.tyst.interviews.attachments.AttachmentPictures.Drawn.Picture;
import org.tyst.interviews.attachments.AttachmentStore.Opening;
import org.tyst.sync.SyncDesk.Brought;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** One attachment being looked at: its pages, larger and smaller. What is masked is hidden again after a while. */
final class LookModel {
    private static final int WIDTH = 820;
    private static final double STEP = 1.5;
    private static final double LARGEST = 5;
    private static final double SMALLEST = 0.4;

    private final Attachment attachment;
    private final AttachmentMeans means;
    private final Words words;
    private final AttachmentWords said;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(new Look.Asking());
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private Optional<OpenPages> open = Optional.empty();
    private Optional<Work.Waiting> hiding = Optional.empty();
    private double zoom = 1;
    private int asked;
    private boolean closed;

    LookModel(Attachment attachment, AttachmentMeans means, Words words, AttachmentWords said) {
        this.attachment = attachment;
        this.means = means;
        this.words = words;
        this.said = said;
    }

    sealed interface Look {
        /** Masked, and nobody has said why it must be seen. */
        record Asking() implements Look {}

        record Drawing() implements Look {}

        /** Its bytes are on their way from the central record. */
        record Coming(String what) implements Look {}

        record Shown(Picture picture) implements Look {}

        /** This page is not to be seen, perhaps another one is, or a smaller one. */
        record NotDrawn(String what) implements Look {}

        record Hidden() implements Look {}

        record Trouble(String what) implements Look {}
    }

    ReadOnlyObjectProperty<Look> look() {
        return look.getReadOnlyProperty();
    }

    /** From 0. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    int pages() {
        return attachment.content().pages();
    }

    Attachment attachment() {
        return attachment;
    }

    AttachmentWords said() {
        return said;
    }

    String wrongWith(String why) {
        return why.isBlank() ? words.text("attachment.needsReason") : "";
    }

    /** That it was looked at, and why, is in the history before anything is shown. */
    void open(String why) {
        look.set(new Look.Drawing());
        open(why.strip(), () -> bring(why.strip()));
    }

    private void open(String why, Runnable whenNotHere) {
        means.work()
                .inOrder(
                        () -> means.store().open(attachment.id(), why),
                        opening -> opened(opening, whenNotHere));
    }

    /** It has come to be known here before its bytes have, or their file was lost. */
    private void bring(String why) {
        look.set(new Look.Coming(words.text("attachment.coming", said.size(attachment))));
        means.bringing().bring(attachment.id().value(), brought -> brought(brought, why));
    }

    private void brought(Brought brought, String why) {
        if (closed) return;
        switch (brought) {
            case HERE -> open(why, () -> trouble("attachment.notHere"));
            case NOT_THERE -> trouble("attachment.notThere");
            case NO_CONNECTION -> trouble("attachment.comesLater");
            case NOT_SAVED -> trouble("attachment.noRoom");
        }
    }

    void turn(int pagesOn) {
        page.set(Math.clamp(page.get() + pagesOn, 0, pages() - 1));
        draw();
    }

    void larger() {
        zoom = Math.min(LARGEST, zoom * STEP);
        draw();
    }

    void smaller() {
        zoom = Math.max(SMALLEST, zoom / STEP);
        draw();
    }

    /** When the window loses the focus: only what is masked hides. */
    void glancedAway() {
        if (attachment.isMasked() && open.isPresent()) hide();
    }

    void close() {
        closed = true;
        letGo();
    }

    private void hide() {
        letGo();
        look.set(new Look.Hidden());
    }

    private void letGo() {
        asked++;
        hiding.ifPresent(Work.Waiting::callOff);
        open.ifPresent(OpenPages::close);
        open = Optional.empty();
    }

    private void opened(Opening opening, Runnable whenNotHere) {
        switch (opening) {
            case Opening.Opened(var what, var opened) -> show(opened);
            case Opening.NotHere notHere -> whenNotHere.run();
            case Opening.Gone gone -> trouble("attachment.gone");
        }
    }

    private void show(AttachmentBytes bytes) {
        var opened = OpenPages.of(bytes, means.pictures(), attachment.content().form());
        if (closed) {
            opened.close();
            return;
        }
        open = Optional.of(opened);
        if (attachment.isMasked())
            hiding =
                    Optional.of(
                            means.later()
                                    .after(
                                            Duration.ofSeconds(means.policy().secondsShown()),
                                            this::hide));
        draw();
    }

    private void draw() {
        open.ifPresent(opened -> {
            var mine = ++asked;
            var width = (int) (WIDTH * zoom);
            var at = page.get();
            look.set(new Look.Drawing());
            means.work().aside(() -> opened.pages().draw(at, width), drawn -> drawn(mine, drawn));
        });
    }

    private void drawn(int mine, Drawn drawn) {
        if (mine == asked) look.set(look(drawn));
    }

    private Look look(Drawn drawn) {
        return switch (drawn) {
            case Picture picture -> new Look.Shown(picture);
            case Drawn.TooSlow() -> new Look.NotDrawn(words.text("attachment.tooSlow"));
            case Drawn.TooHeavy() -> new Look.NotDrawn(words.text("attachment.tooHeavy"));
            case Drawn.Damaged() -> new Look.NotDrawn(words.text("attachment.damaged"));
        };
    }

    private void trouble(String key) {
        look.set(new Look.Trouble(words.text(key)));
    }
}
