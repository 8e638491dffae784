package org.tyst.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tyst.basics.Json;
import org.tyst.words.Language;

/** The field's manners of writing, in both languages, out of the files that ship. */
public final class WritingHelp {
    private final Map<Language, Rules> rules;

    private WritingHelp(Map<Language, Rules> rules) {
        this.rules = rules;
    }

    public static WritingHelp shipped() {
        var rules = new EnumMap<Language, Rules>(Language.class);
        for (var language : Language.values()) rules.put(language, new Rules(manner(language)));
        return new WritingHelp(rules);
    }

    /**
     * What could be asked about a passage, in the order of its words. Both languages are listened for: in Wales a visit in one
     * of them is often written up in the other. Cheap enough for every pause of the fingers.
     */
    public List<Hint> about(Passage passage) {
        return Arrays.stream(Language.values())
                .flatMap(language -> of(language).about(passage).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Hint::from))
                .toList();
    }

    Rules of(Language language) {
        return java.util.Objects.requireNonNull(rules.get(language));
    }

    private static Manner manner(Language language) {
        var name = "/writing/manner-" + language.code() + ".json";
        try (var in = WritingHelp.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("Not shipped: " + name);
            return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Manner.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
