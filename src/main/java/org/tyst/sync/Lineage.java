package org.tyst.sync;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a text of a lost line belongs among the versions of its item that are there. Up to the version that was put back to,
 * both lines are one; after it, laptops bring back what they have of the lost one, in any order. Pure.
 */
public final class Lineage {
    private final List<Known> versions;
    private final Lost lost;
    private final long putBackTo;

    /** A version that is there; {@code was} if it had been one of a lost line. */
    public record Known(long vid, Optional<Lost> was, Writing writing) {}

    /** @param putBackTo the newest version that both lines share */
    public Lineage(List<Known> versions, Lost lost, long putBackTo) {
        this.versions = List.copyOf(versions);
        this.lost = lost;
        this.putBackTo = putBackTo;
    }

    /** A later text of the same line was brought back already: this one went before it. */
    public boolean isOvertaken() {
        return lost.asItStood()
                && versions.stream()
                        .filter(this::isOfThatLine)
                        .anyMatch(version -> age(version) >= lost.vid());
    }

    /**
     * The newest version that this text surely goes back to. What stood on one line has all that stood before it. What was
     * written since may stand on a text that was only kept beside: of that, nothing is sure but the version itself, and without
     * it the two texts are put before a person.
     */
    public Optional<Known> base() {
        return versions.stream()
                .filter(version -> version.vid() <= putBackTo || isOfThatLine(version))
                .filter(version -> goesBackTo(age(version)))
                .max(Comparator.comparingLong(this::age));
    }

    private boolean goesBackTo(long age) {
        return lost.asItStood() ? age <= lost.vid() : age == lost.vid();
    }

    private boolean isOfThatLine(Known version) {
        return version.was().filter(was -> was.line().equals(lost.line())).isPresent();
    }

    private long age(Known version) {
        return isOfThatLine(version) ? version.was().orElseThrow().vid() : version.vid();
    }
}
