package org.tyst.screens.keys;

import java.time.Duration;
import java.util.Optional;
import org.tyst.people.DoorAnswer;
import org.tyst.people.DoorAnswer.Damaged;
import org.tyst.people.DoorAnswer.Hurt;
import org.tyst.people.DoorAnswer.OlderKeys;
import org.tyst.people.DoorAnswer.Opened;
import org.tyst.people.DoorAnswer.RecoveryOnly;
import org.tyst.people.DoorAnswer.WaitFor;
import org.tyst.people.DoorAnswer.WrongPassphrase;
import org.tyst.words.Words;

/** A refusal in words that do not frighten. */
public final class DoorWords {
    private static final int FAILURES_BEFORE_WAITING = 3;

    private DoorWords() {}

    public static String say(Words words, DoorAnswer answer) {
        return switch (answer) {
            case Opened opened -> "";
            case WrongPassphrase wrong -> wrong(words, wrong.failures());
            case WaitFor wait -> words.text("unlock.wait", seconds(wait.pause()));
            case RecoveryOnly only -> words.text("unlock.recoveryOnly");
            case OlderKeys older -> words.text("unlock.olderKeys");
            case Hurt(var injury) -> words.text("damage." + injury.harm() + ".happened");
            case Damaged damaged -> words.text("unlock.damaged");
        };
    }

    public static Optional<String> code(Words words, DoorAnswer answer) {
        return supportCode(answer).map(code -> words.text("common.supportCode", code));
    }

    private static Optional<String> supportCode(DoorAnswer answer) {
        return switch (answer) {
            case Damaged damaged -> Optional.of(damaged.supportCode());
            case Hurt(var injury) -> Optional.of(injury.supportCode());
            case Opened _, WrongPassphrase _, WaitFor _, RecoveryOnly _, OlderKeys _ ->
                    Optional.empty();
        };
    }

    private static String wrong(Words words, int failures) {
        return failures < FAILURES_BEFORE_WAITING - 1
                ? words.text("unlock.wrong")
                : words.text("unlock.wrongAgain", FAILURES_BEFORE_WAITING);
    }

    private static long seconds(Duration pause) {
        return pause.plusMillis(999).toSeconds();
    }
}
