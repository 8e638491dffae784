package org.tyst.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
    /** Where texts are asked for; elsewhere {@code "sync.offline"} may be the name of a setting. */
    private static final Path CODE = Path.of("src/main/java/org/tyst/screens");

    private static final Path TEXTS = Path.of("resources/words");

    /** Proper names, numbers and words that are the same in both languages. */
    private static final Set<String> THE_SAME_IN_WELSH =
            Set.of(
                    "Tyst",
                    "Cafcass",
                    "Cafcass Cymru",
                    "English",
                    "Cymraeg",
                    "PDF",
                    "Ctrl+L",
                    "OK",
                    "Person");

    /** {@code "today.title"} in code; what follows a {@code +} is put together and cannot be seen. */
    private static final Pattern KEY = Pattern.compile("\"([a-z]+)\\.([\\w.]+)\"(?!\\s*\\+)");

    private static final Pattern GAP = Pattern.compile("\\{(\\d)[^}]*}");

    private final Words english = Words.in(Language.ENGLISH);
    private final Words welsh = Words.in(Language.WELSH);

    @ParameterizedTest
    @MethodSource("org.tyst.words.Words#pages")
    void everyPageHasTheSameTextsInBothLanguages(String page) {
        assertThat(texts(page, Language.WELSH).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        texts(page, Language.ENGLISH).stringPropertyNames());
    }

    @Test
    void everyFileOfTextsBelongsToAListedPage() throws IOException {
        try (var files = Files.list(TEXTS)) {
            var pages =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".properties"))
                            .map(name -> name.replaceFirst("_(en|cy)\\.properties$", ""))
                            .distinct();
            assertThat(pages).containsExactlyInAnyOrderElementsOf(Words.pages());
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsEmpty(Language language) {
        var words = Words.in(language);
        assertThat(words.keys()).filteredOn(key -> words.text(key).isBlank()).isEmpty();
    }

    @Test
    void welshIsNotEnglish() {
        assertThat(english.keys())
                .filteredOn(key -> sayTheSame(key) && !mayBeTheSame(english.text(key)))
                .isEmpty();
    }

    @Test
    void welshAndEnglishHaveTheSameGaps() {
        assertThat(english.keys())
                .filteredOn(welsh::has)
                .filteredOn(key -> !gaps(english.text(key)).equals(gaps(welsh.text(key))))
                .isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        try (var files = Files.list(TEXTS)) {
            assertThat(files.flatMap(file -> repeated(file).stream())).isEmpty();
        }
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        try (var files = Files.walk(CODE)) {
            var missing =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(file -> keysIn(file).stream())
                            .filter(key -> !english.has(key) && !isTheStartOfOne(key));
            assertThat(new TreeSet<>(missing.toList())).isEmpty();
        }
    }

    /** {@code words.of("sync.way", way)} names a family of keys, and so does a choice with its title and text. */
    private boolean isTheStartOfOne(String key) {
        return english.keys().stream().anyMatch(other -> other.matches(key + "[.A-Z].*"));
    }

    private boolean sayTheSame(String key) {
        return welsh.has(key) && english.text(key).equals(welsh.text(key));
    }

    private static boolean mayBeTheSame(String text) {
        return THE_SAME_IN_WELSH.contains(text)
                || GAP.matcher(text).replaceAll("").chars().noneMatch(Character::isLetter);
    }

    private static Set<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        GAP.matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static List<String> repeated(Path file) {
        var seen = new TreeSet<String>();
        return lines(file)
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .map(key -> file.getFileName() + ": " + key)
                .toList();
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static List<String> keysIn(Path file) {
        return KEY.matcher(withoutComments(read(file)))
                .results()
                .filter(match -> Words.pages().contains(match.group(1)))
                .filter(match -> !match.group(2).endsWith("."))
                .map(WordsTest::key)
                .toList();
    }

    private static String key(MatchResult match) {
        return match.group(1) + "." + match.group(2);
    }

    private static Properties texts(String page, Language language) {
        var texts = new Properties();
        var file = TEXTS.resolve(page + "_" + language.code() + ".properties");
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Stream<String> lines(Path file) {
        return read(file).lines();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
