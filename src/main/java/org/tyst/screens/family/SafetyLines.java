package org.tyst.screens.family;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tyst.cases.CaseFile;
import org.tyst.cases.Namesakes;
import org.tyst.cases.Person;
import org.tyst.cases.PersonId;
import org.tyst.cases.SafetyRule;
import org.tyst.words.Words;

/** Safety rules in words, for wherever a visit, a call or a copy is planned. */
public final class SafetyLines {
    private final CaseFile file;
    private final Words words;

    public SafetyLines(CaseFile file, Words words) {
        this.file = file;
        this.words = words;
    }

    /** What speaks against bringing these people together, and how each of them is reached. */
    public List<String> forMeeting(Collection<PersonId> together) {
        var reached =
                together.stream()
                        .flatMap(person -> file.family().rulesFor(person).stream())
                        .filter(rule -> rule.kind() == SafetyRule.Kind.SAFE_CONTACT);
        return Stream.concat(file.family().against(together).stream(), reached)
                .map(this::told)
                .distinct()
                .toList();
    }

    /** Everything that stands about one person. */
    public List<String> about(PersonId person) {
        return file.family().rulesFor(person).stream().map(this::told).toList();
    }

    /** Everything that stands in the case, for whoever sends a copy to any of them. */
    public List<String> all() {
        return file.family().rules().stream().filter(SafetyRule::stands).map(this::told).toList();
    }

    public String told(SafetyRule rule) {
        return switch (rule.kind()) {
            case SAFE_CONTACT ->
                    words.text("family.reachSafely", name(rule.about().getFirst()), rule.words());
            case NEVER_TOGETHER -> never(rule);
        };
    }

    private String never(SafetyRule rule) {
        var one = name(rule.about().getFirst());
        var other = name(rule.about().getLast());
        return rule.words().isBlank()
                ? words.text("family.neverTogether", one, other)
                : words.text("family.neverTogetherWords", one, other, rule.words());
    }

    private String name(PersonId id) {
        var inThisCase = Namesakes.amongNames(file.people().stream().map(Person::name).toList());
        return file.person(id)
                .map(person -> inThisCase.told(person, words))
                .orElse(words.text("case.somebody"));
    }
}
