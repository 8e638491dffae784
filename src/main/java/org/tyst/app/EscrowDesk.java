package org.tyst.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.tyst.basics.Json;
import org.tyst.desk.ChosenFile;
import org.tyst.people.SetUp;
import org.tyst.vault.Escrow;
import org.tyst.vault.EscrowOpening;
import org.tyst.vault.Officers;
import org.tyst.vault.Officers.OfficerShare;
import org.tyst.vault.Passphrase;

/** What the two officers are asked and told. Neither can do anything alone, and neither sees the other's passphrase. */
final class EscrowDesk {
    static final String PUBLIC = "agency-key.txt";
    static final String FIRST = "officer-1.json";
    static final String SECOND = "officer-2.json";

    private final Asking asking;
    private final Consumer<String> told;
    private final Clock clock;
    private final SecureRandom random;

    EscrowDesk(Asking asking, Consumer<String> told, Clock clock, SecureRandom random) {
        this.asking = asking;
        this.told = told;
        this.clock = clock;
        this.random = random;
    }

    /** Whoever sits at the keyboard. */
    interface Asking {
        String line(String prompt);

        char[] secret(String prompt);
    }

    boolean newKey(Path folder) {
        if (Files.exists(folder.resolve(PUBLIC)))
            return refused("There is a key in " + folder + " already. It was not touched.");
        var names = List.of(asking.line("First officer's name:"), asking.line("Second's name:"));
        try (var first = chosen(names.getFirst());
                var second = chosen(names.getLast())) {
            return made(folder, Officers.make(names, List.of(first, second), random));
        } catch (IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    private Passphrase chosen(String officer) {
        var typed = asking.secret(officer + ", choose a passphrase for your share:");
        var again = asking.secret("Once more:");
        try {
            if (typed.length < SetUp.SHORTEST_PASSPHRASE)
                throw new IllegalArgumentException(
                        "A passphrase has at least " + SetUp.SHORTEST_PASSPHRASE + " characters.");
            if (!Arrays.equals(typed, again))
                throw new IllegalArgumentException("The two were not the same.");
            return new Passphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
            Arrays.fill(again, '\0');
        }
    }

    private boolean made(Path folder, Officers officers) {
        var written =
                ChosenFile.write(folder.resolve(PUBLIC), bytes(officers.agency().text() + "\n"))
                        && ChosenFile.write(folder.resolve(FIRST), bytes(officers.first()))
                        && ChosenFile.write(folder.resolve(SECOND), bytes(officers.second()));
        if (!written) return refused("The files could not be written into " + folder + ".");
        told.accept("Give every laptop " + PUBLIC + ". Its fingerprint, to be compared by voice:");
        told.accept("  " + officers.agency().fingerprint());
        told.accept("Each officer takes their own share away, and no copy of it stays here.");
        return true;
    }

    boolean open(Path laptop, Path one, Path other) {
        try {
            return open(new Escrow(laptop, clock, random), share(one), share(other));
        } catch (IOException | IllegalArgumentException e) {
            return refused("A share cannot be read, or something was left out.");
        }
    }

    private boolean open(Escrow escrow, OfficerShare one, OfficerShare other) {
        if (escrow.agency().filter(key -> key.text().equals(one.agencyKey())).isEmpty())
            return refused("This laptop is not sealed to the key of these shares.");
        var reason = asking.line("Why is this laptop opened? Its owner will be shown this:");
        var noted =
                new EscrowOpening(clock.instant(), List.of(one.officer(), other.officer()), reason);
        try (var first = typed(one.officer());
                var second = typed(other.officer())) {
            var key = Officers.together(one, first, other, second);
            if (key.isEmpty())
                return refused("A passphrase is wrong, or these are not the two shares.");
            try (var together = key.get()) {
                return told(escrow.open(together, noted));
            }
        }
    }

    private Passphrase typed(String officer) {
        var typed = asking.secret(officer + ", your passphrase:");
        try {
            return new Passphrase(typed);
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    private boolean told(Escrow.Outcome outcome) {
        return switch (outcome) {
            case Escrow.Outcome.Handed(var code) -> {
                told.accept("This code opens the laptop once, to set a new passphrase:");
                told.accept("  " + code);
                told.accept("It was written into the laptop that you opened it, and why.");
                yield true;
            }
            case Escrow.Outcome.NoAgency _ ->
                    refused("This laptop was never given an agency's key.");
            case Escrow.Outcome.NotThisAgency _ ->
                    refused("The seal for the agency does not open: it was changed.");
            case Escrow.Outcome.NotOpened(var why) -> refused("Not opened: " + why + ".");
        };
    }

    private boolean refused(String why) {
        told.accept(why);
        return false;
    }

    private static OfficerShare share(Path file) throws IOException {
        return Json.read(Files.readString(file), OfficerShare.class);
    }

    private static byte[] bytes(Object content) {
        var text = content instanceof String plain ? plain : Json.text(content);
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
