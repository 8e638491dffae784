package org.tyst.reports.translating;

import java.util.List;
import java.util.Optional;
import org.tyst.reports.Report;
import org.tyst.reports.Run;
import org.tyst.reports.Span;
import org.tyst.reports.translating.OthersWords.Part;
import org.tyst.words.Language;
import org.tyst.words.Words;

/**
 * The words of others as a report prints them in the language in which it is read. What was translated from words that have changed
 * since is not printed: nobody is told in a second language what the first no longer says.
 */
public final class OthersSaid {
    private final Language language;
    private final Words words;
    private final Optional<Translation> translation;

    /** Of the report in the language in which it is read. */
    public OthersSaid(Report read) {
        this.language = read.language();
        this.words = Words.in(language);
        this.translation = read.translation().filter(it -> it.language() == language);
    }

    public Language language() {
        return language;
    }

    public Said of(OthersWords original) {
        return new Said(original);
    }

    /** One question, one contest, one reason. */
    public final class Said {
        private final OthersWords original;
        private final List<List<Run>> translated;

        private Said(OthersWords original) {
            this.original = original;
            translated =
                    translation
                            .flatMap(it -> it.of(original.key()))
                            .filter(it -> it.from().equals(Unit.hash(original)))
                            .map(Translated::words)
                            .orElse(List.of());
        }

        /** Somebody's own words: as they were said and, where they are read in another language, what they mean. */
        public List<Span> quoted(Part part, String text) {
            if (translation.isEmpty() || text.isBlank()) return List.of(new Span.Words(text));
            return translated(part, 0)
                    .filter(it -> !it.equals(text.strip()))
                    .map(it -> List.of(foreign(text), meaning(it)))
                    .orElseGet(() -> List.of(unchanged(part, text)));
        }

        private Span meaning(String translated) {
            return new Span.Words("\n" + words.text("documents.translation", translated));
        }

        /** It is in this language already, or nobody has said yet what it means. */
        private Span unchanged(Part part, String text) {
            var isOurs = translated(part, 0).isPresent() || !original.isToPut(part);
            return isOurs ? new Span.Words(text) : foreign(text);
        }

        /** In the language that is read; as it was written where nobody has translated it. */
        public String put(Part part, String text) {
            return put(part, 0, text);
        }

        /** As above, of one of the steps that were taken. */
        public String put(Part part, int step, String text) {
            return translated(part, step).orElse(text);
        }

        /** Whether other words than theirs stand for them. */
        public boolean isPut(Part part, String text) {
            return !put(part, text).equals(text.strip());
        }

        private Optional<String> translated(Part part, int step) {
            var at = OthersWords.passage(part, step);
            return at < translated.size()
                    ? Optional.of(Run.text(translated.get(at)).strip()).filter(it -> !it.isEmpty())
                    : Optional.empty();
        }
    }

    private Span foreign(String text) {
        var from = language == Language.WELSH ? Language.ENGLISH : Language.WELSH;
        return new Span.Lang(from.code(), text);
    }
}
