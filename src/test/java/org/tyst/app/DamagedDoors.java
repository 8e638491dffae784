package org.tyst.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tyst.desk.DataFolder;
import org.tyst.people.DoorAnswer;
import org.tyst.people.Practitioner;
import org.tyst.store.DamagedStores.End;
import org.tyst.store.Scars;
import org.tyst.store.StoreOpening;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/**
 * A record with its owner, and what the door answers when something happens to its file, or when one of the first things that are
 * read in it makes no sense. A case crashed if there was no answer, or if the record was left open behind it.
 */
public final class DamagedDoors {
    private static final List<String> READ_FIRST =
            List.of("practitioner", "vault.epoch", "officers.unread");

    private final Clock clock = Clock.systemUTC();
    private final byte[] master = new byte[32];
    private final Path home;
    private final Path whole;
    private Optional<House> inside = Optional.empty();

    public DamagedDoors(Path home) throws IOException {
        this.home = home;
        new SecureRandom().nextBytes(master);
        whole = made("whole");
        for (var setting : READ_FIRST) {
            var answer = asked(threshold(made(setting)), keys(), Optional.empty());
            if (!(answer instanceof DoorAnswer.Opened)) throw new IOException("It was whole");
            inside.orElseThrow().settings().put(setting, "{");
            leave();
        }
    }

    public End run(long seed) {
        var random = new SplittableRandom(seed);
        try {
            var spoilt = random.nextInt(3) == 0;
            var setting = READ_FIRST.get(random.nextInt(READ_FIRST.size()));
            var folder = put(spoilt ? home.resolve(setting) : whole);
            if (!spoilt) hurt(folder.resolve("mine/record.db"), random);
            return end(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private End end(Path folder) {
        try {
            var threshold = threshold(folder);
            var answer = asked(threshold, keys(), Optional.empty());
            leave();
            if (answer instanceof DoorAnswer.Opened) return End.HARMLESS;
            return answer instanceof DoorAnswer.Hurt && isShut(threshold) ? End.TOLD : End.CRASHED;
        } catch (RuntimeException e) {
            return End.CRASHED;
        }
    }

    private boolean isShut(Threshold threshold) {
        return switch (threshold.opening(keys())) {
            case StoreOpening.Opened(var store) -> {
                store.close();
                yield true;
            }
            case StoreOpening.LockedByAnotherProcess _ -> false;
            case StoreOpening _ -> true;
        };
    }

    private Path made(String name) {
        var folder = home.resolve(name);
        asked(threshold(folder), keys(), Optional.of(Practising.practitioner()));
        leave();
        return folder;
    }

    private static DoorAnswer asked(
            Threshold threshold, VaultKeys keys, Optional<Practitioner> newcomer) {
        return threshold.answered(() -> threshold.cross(keys, newcomer, _ -> Optional.empty()));
    }

    private Threshold threshold(Path folder) {
        return new Threshold(new Rooms(new DataFolder(folder)), clock, (house, _) -> enter(house));
    }

    /** What is read before any page is there. */
    private void enter(House house) {
        house.keysSeen();
        house.officersUnread();
        LastTime.of(house, clock);
        inside = Optional.of(house);
    }

    private void leave() {
        inside.ifPresent(House::close);
        inside = Optional.empty();
    }

    private VaultKeys keys() {
        return TestKeys.of(VaultKey.copyOf(master));
    }

    private Path put(Path from) throws IOException {
        var to = Files.createDirectories(home.resolve("case/mine"));
        for (var file : files(to)) Files.delete(file);
        for (var file : files(from.resolve("mine")))
            Files.copy(file, to.resolve(file.getFileName()));
        return home.resolve("case");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void hurt(Path record, SplittableRandom random) throws IOException {
        switch (random.nextInt(4)) {
            case 0, 1 -> Scars.flip(record, random.nextLong(Files.size(record) * 8));
            case 2 -> Scars.cut(record, random.nextLong(Files.size(record)));
            default -> Files.delete(record);
        }
    }
}
