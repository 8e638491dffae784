package org.tyst.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts by key in one language. A key is {@code page.name}: {@code today.title} stands in
 * {@code resources/words/today_en.properties} as {@code title}. A Welsh text that no qualified translator has checked
 * starts with {@code ~}; the mark is not shown, but {@link #unchecked} lists it.
 */
public final class Words {
    private static final String UNCHECKED = "~";

    private final Language language;
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> unchecked = new TreeSet<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        var words = new Words(language);
        pages().forEach(words::load);
        return words;
    }

    /** The pages that have texts, as listed in {@code resources/words/pages}. */
    public static List<String> pages() {
        try (var in = new java.io.BufferedReader(open("pages"))) {
            return in.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The list of texts cannot be read", e);
        }
    }

    public Language language() {
        return language;
    }

    /** The text of a key, with {@code {0}} and so on filled in. A missing key is a fault of ours and says so. */
    public String text(String key, Object... values) {
        var pattern = texts.get(key);
        if (pattern == null)
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        return values.length == 0
                ? pattern
                : new MessageFormat(escaped(pattern), language.locale()).format(values);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of an enum constant: {@code standing.TOLD_TO_ME}. */
    public String of(String page, Enum<?> constant) {
        return text(page + "." + constant.name());
    }

    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    public Set<String> unchecked() {
        return unchecked;
    }

    /** "27 March 2007" or "27 Mawrth 2007". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
    }

    private void load(String page) {
        var file = new Properties();
        try (var in = open(page + "_" + language.code() + ".properties")) {
            file.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The texts of " + page + " cannot be read", e);
        }
        file.stringPropertyNames().forEach(name -> keep(page + "." + name, file.getProperty(name)));
    }

    private void keep(String key, String text) {
        if (text.startsWith(UNCHECKED)) unchecked.add(key);
        texts.put(
                key,
                text.startsWith(UNCHECKED) ? text.substring(UNCHECKED.length()).strip() : text);
    }

    /** An apostrophe is an apostrophe: no translator should have to know MessageFormat's quoting. */
    private static String escaped(String pattern) {
        return pattern.replace("'", "''");
    }

    private static Reader open(String name) throws IOException {
        var in = Words.class.getResourceAsStream("/words/" + name);
        if (in == null) throw new IOException("/words/" + name + " is missing");
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }
}
