package org.tyst.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;
import org.tyst.reports.TemplateOutcome.Refused;
import org.tyst.words.Language;

/** Who approved which official words, and when. What ships with Tyst and what the agency lays beside its templates count alike. */
public record Approvals(List<Approval> approvals) {
    public Approvals {
        approvals = List.copyOf(approvals);
    }

    /** How a text stands in one language. */
    public sealed interface Standing {
        record Approved(String by, LocalDate on) implements Standing {}

        /** They were other words that were approved. */
        record Changed(String by, LocalDate on) implements Standing {}

        record NotApproved() implements Standing {}

        /** There are no words in that language yet. */
        record NotSupplied() implements Standing {}
    }

    /** What came of reading a list that somebody wrote. */
    public sealed interface Outcome {
        record Read(Approvals approvals) implements Outcome {}

        record Bad(Refused why) implements Outcome {}
    }

    public static Approvals shipped() {
        return switch (read(Templates.text("approvals.json"))) {
            case Outcome.Read read -> read.approvals();
            case Outcome.Bad bad ->
                    throw new IllegalStateException("approvals.json, line " + bad.why().line());
        };
    }

    public static Outcome read(String json) {
        try {
            return new Outcome.Read(Json.strict(json, Approvals.class));
        } catch (BadJson e) {
            var fault = TemplateFault.valueOf(e.kind().name());
            return new Outcome.Bad(new Refused(e.line(), fault, e.field()));
        }
    }

    public Approvals and(Approvals more) {
        return new Approvals(Stream.concat(approvals.stream(), more.approvals().stream()).toList());
    }

    public Standing of(OfficialText text, Language language) {
        if (text.words(language).isBlank()) return new Standing.NotSupplied();
        var said = about(text, language);
        return said.stream()
                .filter(one -> one.seal().equals(text.seal(language)))
                .findFirst()
                .<Standing>map(one -> new Standing.Approved(one.by(), one.on()))
                .orElseGet(() -> changed(said));
    }

    private static Standing changed(List<Approval> said) {
        return last(said)
                .<Standing>map(one -> new Standing.Changed(one.by(), one.on()))
                .orElse(new Standing.NotApproved());
    }

    private static Optional<Approval> last(List<Approval> said) {
        return said.stream().max(Comparator.comparing(Approval::on));
    }

    private List<Approval> about(OfficialText text, Language language) {
        return approvals.stream()
                .filter(one -> one.key().equals(text.key()) && one.language() == language)
                .toList();
    }
}
