package org.tyst.reports.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.tyst.basics.Json;
import org.tyst.people.Organisation;
import org.tyst.reports.Report;
import org.tyst.reports.translating.Checkers;

/**
 * What has to be done before a report is signed: {@code resources/sign-off.json}, for the agency to decide.
 *
 * @param fromAge children of this age and above are told of the recommendations, or it is said why not
 * @param translations who may check one
 * @param rules the first that fits a report holds; a type that none names asks for neither
 */
public record SignOffPolicy(int fromAge, Checkers translations, List<Rule> rules) {
    public SignOffPolicy {
        rules = List.copyOf(rules);
    }

    /** For these kinds of report of these organisations. */
    public record Rule(
            Set<Organisation> organisations,
            Set<String> types,
            boolean shareBack,
            boolean qualityCheck) {
        public Rule {
            organisations = Set.copyOf(organisations);
            types = Set.copyOf(types);
        }

        private boolean fits(Report report) {
            return organisations.contains(report.organisation()) && types.contains(report.type());
        }
    }

    public static SignOffPolicy shipped() {
        try (var in = SignOffPolicy.class.getResourceAsStream("/sign-off.json")) {
            if (in == null) throw new IllegalStateException("sign-off.json is missing");
            return Json.read(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), SignOffPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException("sign-off.json cannot be read", e);
        }
    }

    public boolean asksToShareBack(Report report) {
        return rule(report, Rule::shareBack);
    }

    public boolean asksForACheck(Report report) {
        return rule(report, Rule::qualityCheck);
    }

    private boolean rule(Report report, java.util.function.Predicate<Rule> asks) {
        return rules.stream()
                .filter(rule -> rule.fits(report))
                .findFirst()
                .filter(asks)
                .isPresent();
    }
}
