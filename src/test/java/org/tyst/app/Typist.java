package org.tyst.app;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.input.KeyCode;
import org.tyst.interviews.InterviewId;
import org.tyst.screens.Place;

/**
 * A practitioner who types until the power goes: now here, now there, with pauses and without. At each picture of the
 * window in which the page says that all is saved, what its statements say is told as acknowledged.
 */
final class Typist {
    private static final int CHANGES = 5;

    private final Hands hands;
    private final Desktop desktop;
    private final Random random;
    private final String word;
    private final List<UUID> rooms;
    private String last = "";

    /** @param what the seed, the word to plant, and the interviews to write in */
    Typist(Hands hands, Desktop desktop, String what) {
        this.hands = hands;
        this.desktop = desktop;
        var parts = what.split(" ", -1);
        random = new Random(Long.parseLong(parts[0]));
        word = DrivenWindow.plain(parts[1]);
        rooms = Stream.of(parts).skip(2).map(UUID::fromString).toList();
    }

    void forEver() {
        hands.onScreen(() ->
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        tell();
                    }
                }.start());
        for (var count = 0; true; count++) {
            if (count % CHANGES == 0) enter(rooms.get(random.nextInt(rooms.size())));
            if (random.nextInt(CHANGES) == 0) hands.push(KeyCode.ENTER);
            hands.type(count % CHANGES == 0 ? word + " " : count + " ");
            LockSupport.parkNanos(random.nextInt(900) * 1_000_000L);
        }
    }

    private void enter(UUID room) {
        hands.onScreen(() -> desktop.road().go(new Place.InterviewRoom(new InterviewId(room))));
        hands.await(() -> hands.lastWords().isPresent());
        hands.lastWords().ifPresent(hands::goTo);
    }

    /** On the screen's thread, with every picture. */
    private void tell() {
        if (!(desktop.road().here().get() instanceof Place.InterviewRoom(InterviewId id))
                || !hands.isSaved()) return;
        var said = hands.statements().filter(text -> !text.isBlank()).toList();
        var line = new DrivenWindow.Words(id.value(), id.value(), said).line();
        if (!line.equals(last)) DrivenWindow.say("acknowledged", line);
        last = line;
    }
}
