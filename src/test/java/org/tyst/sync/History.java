package org.tyst.sync;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One life of two laptops and a central record, from one seed: words are added, laptops sync over a faulty network and are cut
 * off between any two steps, conflicts are settled, the case goes to somebody else and comes back. Every word that was ever
 * written must be in sight in the end; and a laptop that has heard that the case is no longer its owner's holds nothing of it
 * from then on, but what nobody else has yet. Whether the laptops and the central record are real is the world's affair.
 */
public final class History {
    private static final String[] FIELDS = {"words", "translation"};
    private static final int STEPS = 40;
    private static final int MOST_TURNS = 24; // a round takes ten or more
    private static final int ROUNDS_TO_EMPTY = 3;
    private static final int ROUNDS_TO_AGREE = 6;

    private final Random chance;
    private final World world;
    private final List<UUID> things;
    private final List<FaultyWay> ways;
    private final List<Map<UUID, ObjectNode>> pages = List.of(new HashMap<>(), new HashMap<>());
    private final List<String> diary = new ArrayList<>();
    private final boolean handsAreMinded;
    private final boolean disksBreak;
    private final boolean caseMoves;
    private final boolean pagesStayOpen;
    private Optional<String> wrong = Optional.empty();
    private final Set<String> written = new HashSet<>();
    private int words = 1_000;

    History(long seed) {
        this(seed, MemoryLocal.Flaw.NONE, seed % 2 == 0);
    }

    History(long seed, MemoryLocal.Flaw flaw, boolean answersAsThen) {
        this(
                seed,
                asked -> Ruling.on(asked.op(), asked.base(), asked.current()),
                flaw,
                answersAsThen);
    }

    History(
            long seed,
            Function<MemoryCentral.Question, Ruling> rule,
            MemoryLocal.Flaw flaw,
            boolean answersAsThen) {
        this(seed, new MemoryWorld(rule, flaw, answersAsThen), flaw);
    }

    public History(long seed, World world) {
        this(seed, world, MemoryLocal.Flaw.NONE);
    }

    private History(long seed, World world, MemoryLocal.Flaw flaw) {
        this.handsAreMinded = flaw != MemoryLocal.Flaw.CHANGES_OPEN_PAGES;
        this.chance = new Random(seed);
        this.world = world;
        this.disksBreak =
                world.canBePutBack()
                        && (seed % 3 == 0 || flaw == MemoryLocal.Flaw.OFFERS_NOTHING_AGAIN);
        // What is given away and then lost with a backup is lost: only what a laptop still has can
        // be brought back
        this.caseMoves = !disksBreak;
        this.pagesStayOpen = seed % 5 == 0;
        this.things = IntStream.range(0, pagesStayOpen ? 1 : 3).mapToObj(world::thing).toList();
        this.ways =
                Stream.of(0, 1)
                        .map(laptop -> new FaultyWay(world.laptop(laptop).central(), chance))
                        .toList();
    }

    /** What went wrong, if anything did. */
    public Optional<String> live() {
        for (var i = 0; i < STEPS; i++) step(chance.nextInt(2));
        pages.forEach(Map::clear);
        ways.forEach(FaultyWay::mend);
        world.mend();
        diary.add("all is mended");
        rounds(ROUNDS_TO_EMPTY);
        wrong = wrong.or(this::waiting);
        rounds(ROUNDS_TO_AGREE - ROUNDS_TO_EMPTY);
        var kept = world.kept(ways.stream().flatMap(FaultyWay::sent).toList());
        return wrong.or(() -> apart(kept.items()))
                .or(kept::doubled)
                .or(() -> lost(kept))
                .or(this::stays);
    }

    /** In the end the case is neither's, and leaves both laptops whole. */
    private Optional<String> stays() {
        for (var laptop = 0; laptop < 2; laptop++) {
            if (world.laptop(laptop).hasTheCase()) world.laptop(laptop).takeAway();
            sync(laptop, Integer.MAX_VALUE);
            if (world.laptop(laptop).holdsAnything()) return Optional.of("stays for ever");
        }
        return Optional.empty();
    }

    /** What was done, in its order: for whoever looks into a life that went wrong. */
    public String diary() {
        return String.join(", ", diary);
    }

    private void note(int laptop, String what) {
        diary.add((laptop == 0 ? "one " : "two ") + what);
    }

    private void rounds(int count) {
        for (var i = 0; i < count; i++)
            for (var laptop = 0; laptop < 2; laptop++) sync(laptop, Integer.MAX_VALUE);
    }

    private Optional<String> waiting() {
        return Stream.of(0, 1).map(world::laptop).anyMatch(World.Living::waits)
                ? Optional.of("waits after " + ROUNDS_TO_EMPTY + " rounds")
                : Optional.empty();
    }

    private void step(int laptop) {
        if (disksBreak && chance.nextInt(10) == 0) breakADisk();
        if (caseMoves && chance.nextInt(12) == 0) move(laptop);
        switch (chance.nextInt(7)) {
            case 0, 1 -> write(laptop);
            case 2, 3 -> sync(laptop, chance.nextInt(MOST_TURNS));
            case 4 -> open(laptop);
            case 5 -> close(laptop);
            default -> settle(laptop);
        }
    }

    private void close(int laptop) {
        if (!pagesStayOpen || chance.nextInt(4) == 0) pages.get(laptop).clear();
    }

    /** To somebody else, or back. */
    private void move(int laptop) {
        var here = world.laptop(laptop);
        note(laptop, here.hasTheCase() ? "loses the case" : "has the case again");
        if (here.hasTheCase()) here.takeAway();
        else here.give();
    }

    /** The central record is backed up now and then, and sometimes put back. */
    private void breakADisk() {
        var backedUp = chance.nextInt(3) > 0;
        diary.add(backedUp ? "the record is backed up" : "the record is put back");
        if (backedUp) world.backUp();
        else world.putBack();
    }

    /** A page that holds a copy of a thing and will save all of it. */
    private void open(int laptop) {
        var thing = things.get(chance.nextInt(things.size()));
        pages.get(laptop).putIfAbsent(thing, asStored(laptop, thing));
        note(laptop, "opens " + things.indexOf(thing));
    }

    private ObjectNode asStored(int laptop, UUID thing) {
        return world.laptop(laptop)
                .item(thing)
                .map(item -> item.now().body().deepCopy())
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** Adds one new word to one text: in the page that is open, or as it stands on that laptop. */
    private void write(int laptop) {
        if (world.laptop(laptop).isGone()) return;
        var thing = things.get(chance.nextInt(things.size()));
        var field = FIELDS[chance.nextInt(FIELDS.length)];
        var page = Optional.ofNullable(pages.get(laptop).get(thing));
        var body = page.orElseGet(() -> asStored(laptop, thing));
        var word = "w" + words++;
        written.add(word);
        body.put(field, (body.path(field).asText("") + " " + word).strip());
        world.laptop(laptop).write(thing, body.deepCopy());
        note(laptop, "writes " + word + " in " + things.indexOf(thing));
    }

    /** A round that is cut off after so many turns at the store: a crash, a lid that is closed. */
    private void sync(int laptop, int turns) {
        try {
            var round = engine(laptop, turns).round();
            note(laptop, "syncs" + round.trouble().map(why -> ": " + why).orElse(""));
            if (round.trouble().isEmpty()) wrong = wrong.or(() -> readableStill(laptop));
        } catch (Cut cut) {
            note(laptop, "is cut off after " + turns);
            world.laptop(laptop).powerCut();
        } catch (Exception e) {
            throw new AssertionError(diary(), e);
        }
    }

    private SyncEngine engine(int laptop, int turns) {
        return new SyncEngine(
                new CutTurns(turns, laptop),
                world.laptop(laptop).record(),
                ways.get(laptop),
                () -> inHand(laptop));
    }

    /** After it heard: only what is not sent yet, or lies open before somebody, may keep the case here. */
    private Optional<String> readableStill(int laptop) {
        var here = world.laptop(laptop);
        return here.hasTheCase() || here.waits() || !inHand(laptop).isEmpty()
                ? Optional.empty()
                : Optional.of("may be read where it must not").filter(_ -> here.holdsAnything());
    }

    private Set<UUID> inHand(int laptop) {
        return handsAreMinded && !pages.get(laptop).isEmpty() ? Set.of(world.caseId()) : Set.of();
    }

    /** On a page of its own: what was open is put down first. */
    private void settle(int laptop) {
        pages.get(laptop).clear();
        var record = world.laptop(laptop).record();
        for (var conflict : record.conflicts()) {
            var way = chance.nextBoolean() ? new Settlement.KeepBoth() : bothTexts(conflict);
            record.settle(conflict, way);
            note(laptop, "settles " + way.way());
        }
    }

    private static Settlement bothTexts(Conflict conflict) {
        var texts = new HashMap<String, String>();
        for (var clash : conflict.clashes())
            texts.put(clash.field(), clash.theirs() + " " + clash.mine());
        return new Settlement.Edited(texts);
    }

    private Optional<String> apart(Collection<CentralItem> there) {
        return Stream.of(0, 1)
                .map(world::laptop)
                .flatMap(laptop -> apart(laptop, there).stream())
                .findFirst();
    }

    private static Optional<String> apart(World.Living laptop, Collection<CentralItem> there) {
        if (!laptop.hasTheCase())
            return Optional.of("never left").filter(_ -> laptop.holdsAnything());
        if (laptop.items().size() != there.size()) return Optional.of("other items");
        for (var item : there) {
            var here = laptop.item(item.item());
            if (here.isEmpty()) return Optional.of("other items");
            if (here.get().hasUnsentWords()) return Optional.of("unsent after the last round");
            if (!here.get().now().equals(item.writing()) || here.get().baseVid() != item.vid())
                return Optional.of("devices diverge");
        }
        return Optional.empty();
    }

    private Optional<String> lost(World.Kept kept) {
        var seen = new HashSet<String>();
        kept.items().forEach(item -> words(item.writing().body(), seen));
        kept.late().forEach(writing -> words(writing.body(), seen));
        Stream.concat(
                        kept.conflicts().stream().filter(CentralConflict::isOpen),
                        Stream.of(0, 1)
                                .flatMap(laptop -> world.laptop(laptop).openConflicts().stream()))
                .forEach(conflict -> {
                    words(conflict.mine(), seen);
                    words(conflict.theirs(), seen);
                });
        return written.stream()
                .filter(word -> !seen.contains(word))
                .findFirst()
                .map(word -> "lost " + word);
    }

    private static void words(ObjectNode body, Set<String> into) {
        for (var word : body.toString().split("\\W+", -1)) into.add(word);
    }

    /** Its owner may type on between any two steps of a round. */
    private final class CutTurns implements SyncEngine.Turns {
        private final int laptop;
        private int left;

        CutTurns(int left, int laptop) {
            this.left = left;
            this.laptop = laptop;
        }

        @Override
        public <T> T turn(Callable<T> step) throws Exception {
            if (left-- <= 0) throw new Cut();
            if (left < STEPS && chance.nextInt(4) == 0) write(laptop);
            return step.call();
        }
    }

    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
