package org.tyst.sync;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
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
import java.util.stream.Stream;

/**
 * One life of two laptops and a central record, from one seed: words are added, laptops sync over a faulty network and are cut
 * off between any two steps, conflicts are settled, the case goes to somebody else and comes back. Every word that was ever
 * written must be in sight in the end; and a laptop that has heard that the case is no longer its owner's holds nothing of it
 * from then on, but what nobody else has yet.
 */
final class History {
    private static final String[] FIELDS = {"words", "translation"};
    private static final int STEPS = 40;
    private static final int MOST_TURNS = 24; // a round takes ten or more

    private final Random chance;
    private final UUID caseId = new UUID(0, 1);
    private final List<UUID> things;
    private final MemoryCentral central;
    private final List<MemoryLocal> laptops;
    private final List<FaultyWay> ways = new ArrayList<>();
    private final List<Map<UUID, ObjectNode>> pages = List.of(new HashMap<>(), new HashMap<>());
    private final boolean handsAreMinded;
    private final boolean disksBreak;
    private final boolean caseMoves;
    private final boolean pagesStayOpen;
    private Optional<String> wrong = Optional.empty();
    private final Set<String> written = new HashSet<>();
    private int ids = 1_000;

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
        this.handsAreMinded = flaw != MemoryLocal.Flaw.CHANGES_OPEN_PAGES;
        this.chance = new Random(seed);
        this.disksBreak = seed % 3 == 0 || flaw == MemoryLocal.Flaw.OFFERS_NOTHING_AGAIN;
        // What is given away and then lost with a backup is lost: only what a laptop still has can
        // be brought back
        this.caseMoves = !disksBreak;
        this.pagesStayOpen = seed % 5 == 0;
        this.things =
                Stream.of(10, 11, 12)
                        .map(number -> new UUID(0, number))
                        .limit(pagesStayOpen ? 1 : 3)
                        .toList();
        this.central = new MemoryCentral(caseId, rule, answersAsThen);
        this.laptops =
                List.of(
                        new MemoryLocal("one", this::id, flaw),
                        new MemoryLocal("two", this::id, flaw));
        laptops.forEach(laptop -> {
            central.allocate(laptop.who());
            ways.add(new FaultyWay(central.of(laptop.who()), chance));
        });
    }

    private UUID id() {
        return new UUID(1, ids++);
    }

    /** What went wrong, if anything did. */
    Optional<String> live() {
        for (var i = 0; i < STEPS; i++) step(chance.nextInt(2));
        pages.forEach(Map::clear);
        ways.forEach(FaultyWay::mend);
        for (var i = 0; i < 6; i++)
            for (var laptop = 0; laptop < 2; laptop++) sync(laptop, Integer.MAX_VALUE);
        return wrong.or(this::apart).or(this::lost);
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
        var who = laptops.get(laptop).who();
        if (central.isAllocated(who)) central.end(who);
        else central.allocate(who);
    }

    /** The central record is backed up now and then, and sometimes put back. */
    private void breakADisk() {
        if (chance.nextInt(3) > 0) central.backUp();
        else central.putBack();
    }

    /** A page that holds a copy of a thing and will save all of it. */
    private void open(int laptop) {
        var thing = things.get(chance.nextInt(things.size()));
        pages.get(laptop).putIfAbsent(thing, asStored(laptop, thing));
    }

    private ObjectNode asStored(int laptop, UUID thing) {
        return Optional.ofNullable(laptops.get(laptop).items.get(thing))
                .map(item -> item.now().body().deepCopy())
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    /** Adds one new word to one text: in the page that is open, or as it stands on that laptop. */
    private void write(int laptop) {
        if (laptops.get(laptop).isGone()) return;
        var thing = things.get(chance.nextInt(things.size()));
        var field = FIELDS[chance.nextInt(FIELDS.length)];
        var page = Optional.ofNullable(pages.get(laptop).get(thing));
        var body = page.orElseGet(() -> asStored(laptop, thing));
        var word = "w" + ids++;
        written.add(word);
        body.put(field, (body.path(field).asText("") + " " + word).strip());
        laptops.get(laptop)
                .write(
                        thing,
                        caseId,
                        Kind.STATEMENT,
                        new Writing(body.deepCopy(), Map.of(), 0, false));
    }

    /** A round that is cut off after so many turns at the store: a crash, a lid that is closed. */
    private void sync(int laptop, int turns) {
        try {
            var round =
                    new SyncEngine(
                                    new CutTurns(turns, laptop),
                                    laptops.get(laptop),
                                    ways.get(laptop),
                                    () -> inHand(laptop))
                            .round();
            if (round.trouble().isEmpty()) wrong = wrong.or(() -> readableStill(laptop));
        } catch (Cut cut) {
            return;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** After it heard: only what is not sent yet, or lies open before somebody, may keep the case here. */
    private Optional<String> readableStill(int laptop) {
        var here = laptops.get(laptop);
        return central.isAllocated(here.who()) || here.waits() || !inHand(laptop).isEmpty()
                ? Optional.empty()
                : Optional.of("may be read where it must not").filter(_ -> here.holdsAnything());
    }

    private Set<UUID> inHand(int laptop) {
        return handsAreMinded && !pages.get(laptop).isEmpty() ? Set.of(caseId) : Set.of();
    }

    /** On a page of its own: what was open is put down first. */
    private void settle(int laptop) {
        pages.get(laptop).clear();
        for (var conflict : laptops.get(laptop).conflicts()) {
            var way = chance.nextBoolean() ? new Settlement.KeepBoth() : bothTexts(conflict);
            laptops.get(laptop).settle(conflict, way);
        }
    }

    private static Settlement bothTexts(Conflict conflict) {
        var texts = new HashMap<String, String>();
        for (var clash : conflict.clashes())
            texts.put(clash.field(), clash.theirs() + " " + clash.mine());
        return new Settlement.Edited(texts);
    }

    private Optional<String> apart() {
        for (var laptop : laptops) {
            if (!central.isAllocated(laptop.who())) {
                if (laptop.holdsAnything()) return Optional.of("never left");
                continue;
            }
            if (!laptop.items.keySet().equals(central.items.keySet()))
                return Optional.of("other items");
            for (var there : central.items.values()) {
                var here = laptop.item(there.item());
                if (here.hasUnsentWords()) return Optional.of("unsent after the last round");
                if (!here.now().equals(there.writing()) || here.baseVid() != there.vid())
                    return Optional.of("devices diverge");
            }
        }
        return Optional.empty();
    }

    private Optional<String> lost() {
        var seen = new HashSet<String>();
        central.items.values().forEach(item -> words(item.writing().body().toString(), seen));
        central.late.values().forEach(writing -> words(writing.body().toString(), seen));
        Stream.concat(
                        central.conflicts.values().stream(),
                        laptops.stream().flatMap(laptop -> laptop.conflicts.values().stream()))
                .filter(CentralConflict::isOpen)
                .forEach(conflict -> {
                    words(conflict.mine().toString(), seen);
                    words(conflict.theirs().toString(), seen);
                });
        return written.stream()
                .filter(word -> !seen.contains(word))
                .findFirst()
                .map(word -> "lost " + word);
    }

    private static void words(String json, Set<String> into) {
        for (var word : json.split("\\W+", -1)) into.add(word);
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
