package org.tyst.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.tyst.words.Language;

/** One language's words. Hunspell answers one question at a time. */
final class ShippedDictionary {
    private static final long PATIENCE_MILLIS = 400;
    private static final int FEW = 5;

    private final Hunspell hunspell;

    private ShippedDictionary(Dictionary dictionary) {
        hunspell = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    static ShippedDictionary read(Language language) {
        var name =
                switch (language) {
                    case ENGLISH -> "en-GB";
                    case WELSH -> "cy";
                };
        try (var rules = shipped(name + ".aff");
                var words = new GZIPInputStream(shipped(name + ".dic.gz"))) {
            return new ShippedDictionary(
                    new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("Not a dictionary: " + name, e);
        }
    }

    synchronized boolean knows(String word) {
        return hunspell.spell(plain(word));
    }

    synchronized List<String> suggestions(String word) {
        return hunspell.suggest(plain(word), PATIENCE_MILLIS).stream().limit(FEW).toList();
    }

    /** The dictionaries know one apostrophe. */
    private static String plain(String word) {
        return word.replace('’', '\'');
    }

    private static InputStream shipped(String file) {
        var in = ShippedDictionary.class.getResourceAsStream("/spelling/" + file);
        if (in == null) throw new IllegalStateException("Not shipped: " + file);
        return in;
    }
}
