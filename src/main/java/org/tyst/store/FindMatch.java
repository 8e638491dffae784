package org.tyst.store;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.tyst.basics.Id;
import org.tyst.search.DayNames;
import org.tyst.search.Narrowing;
import org.tyst.search.Question;

/**
 * A question in the language of the index. Every word goes in between quotation marks, so that nothing typed is ever read
 * as a command of it; what a hit must be besides is made here, of ids and numbers alone, and asked of the other column.
 */
final class FindMatch {
    private final Question question;
    private final LocalDate today;

    FindMatch(Question question, LocalDate today) {
        this.question = question;
        this.today = today;
    }

    /** All words, the last perhaps only begun, in the very form that was typed. One letter is no beginning: it begins half the record. */
    String exactly() {
        return match(Set::of);
    }

    /** Each word in any of the forms that Welsh gives it. */
    String inAnyForm() {
        return match(Question::formsOf);
    }

    private String match(Function<String, Set<String>> forms) {
        var terms = new ArrayList<String>();
        var words = question.words();
        for (var i = 0; i < words.size(); i++)
            terms.add("words : " + anyOf(forms.apply(words.get(i)), i == words.size() - 1));
        about(question.only()).stream().map(about -> "about : " + about).forEach(terms::add);
        return String.join(" AND ", terms);
    }

    private List<String> about(Narrowing only) {
        var all = new ArrayList<String>();
        only.theCase().map(id -> one("c", id)).ifPresent(all::add);
        only.person().map(id -> one("p", id)).ifPresent(all::add);
        only.child().map(id -> one("p", id)).ifPresent(all::add);
        only.standing().map(how -> quoted("s" + how.name().replace("_", ""))).ifPresent(all::add);
        if (only.from().isPresent() || only.until().isPresent()) all.add(days(only));
        if (only.contested()) all.add(quoted("xcontested"));
        return all;
    }

    /** Days that end before they begin are no days. */
    private String days(Narrowing only) {
        var names = DayNames.between(only.from(), only.until(), today);
        return (names.isEmpty() ? List.of("never") : names)
                .stream().map(FindMatch::quoted).collect(joining(" OR ", "(", ")"));
    }

    private static String anyOf(Set<String> forms, boolean begun) {
        return forms.stream()
                .map(form -> quoted(form) + (begun && form.length() > 1 ? "*" : ""))
                .collect(joining(" OR ", "(", ")"));
    }

    private static String one(String kind, Id id) {
        return quoted(kind + id.value().toString().replace("-", "").toLowerCase(Locale.ROOT));
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }
}
