package org.tyst.reports.translating;

import java.util.Set;
import org.tyst.people.Role;
import org.tyst.reports.Report;

/**
 * Who may say that a translation is right: an agency's setting in {@code resources/sign-off.json}. Never whoever made it.
 *
 * @param roles of those who may
 * @param author whether the report's author may, where somebody else translated it
 */
public record Checkers(Set<Role> roles, boolean author) {
    public Checkers {
        roles = Set.copyOf(roles);
    }

    public boolean mayCheck(Report report, String who, Role role, Translated translated) {
        return roles.contains(role)
                && (author || !report.isBy(who))
                && !translated.by().isBlank()
                && !translated.by().strip().equalsIgnoreCase(who.strip());
    }
}
