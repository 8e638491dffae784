package org.tyst.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tyst.cases.CaseFact;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ContactPointId;
import org.tyst.cases.PersonId;
import org.tyst.contests.Contest;
import org.tyst.contests.ContestId;
import org.tyst.reports.translating.OthersSaid;
import org.tyst.reports.translating.OthersWords;
import org.tyst.reports.translating.OthersWords.Part;
import org.tyst.words.Words;

/** What one recipient may read of a sentence. */
final class Discretion {
    private final Report report;
    private final Material material;
    private final Recipient recipient;
    private final WithheldDetails withheld;
    private final Numbering numbers;
    private final OthersSaid others;
    private final Words words;

    Discretion(
            Report report,
            Material material,
            Recipient recipient,
            WithheldDetails withheld,
            Numbering numbers,
            OthersSaid others,
            Words words) {
        this.report = report;
        this.material = material;
        this.recipient = recipient;
        this.withheld = withheld;
        this.numbers = numbers;
        this.others = others;
        this.words = words;
    }

    WithheldDetails withheld() {
        return withheld;
    }

    /** One decision changes every place: what a paragraph withholds, no table gives away. */
    boolean hides(Source source) {
        return isForTheCourtAlone(source) || isWithheld(source);
    }

    /** What an agency gave for the court's eyes stands in no table that a party reads. */
    private boolean isForTheCourtAlone(Source source) {
        return switch (recipient) {
            case Recipient.Court _, Recipient.Internal _ -> false;
            case Recipient.Party _, Recipient.Child _, Recipient.Agency _ ->
                    source.kind() == Source.Kind.FACT && material.isForTheCourtAlone(source.id());
        };
    }

    private boolean isWithheld(Source source) {
        return report.blocks()
                .filter(block -> !block.disclosure().allows(recipient))
                .flatMap(Block::ownSources)
                .anyMatch(source::isSameItem);
    }

    List<Span> spans(List<Run> runs) {
        return runs.stream().flatMap(this::span).toList();
    }

    private Stream<Span> span(Run run) {
        return switch (run) {
            case Run.Words it -> Stream.of(new Span.Words(it.text()));
            case Run.Emph it -> Stream.of(new Span.Emph(it.text()));
            case Run.Lang it -> Stream.of(new Span.Lang(it.tag(), it.text()));
            case Run.Cite it -> pointer(it);
            case Run.Flag it -> footnote(it.contest()).stream();
            case Run.Note it -> Stream.of(new Span.Footnote(it.text()));
            case Run.FlagRemoved _ -> Stream.empty();
            case Run.Mention it -> Stream.of(new Span.Words(mention(it)));
            case Run.Agency it -> Stream.of(new Span.Words(agency(it)));
        };
    }

    /** A child's copy has no list of sources to point to. */
    private Stream<Span> pointer(Run.Cite cite) {
        return isForAChild()
                ? Stream.empty()
                : numbers.of(cite.source()).stream().map(Discretion::pointer);
    }

    private boolean isForAChild() {
        return recipient instanceof Recipient.Child;
    }

    /** A number in square brackets with a space that does not break, as the sources list counts. */
    private static Span pointer(int number) {
        return new Span.Words("\u00A0[" + number + "]");
    }

    /** Somebody who may read none of the paragraphs that a contest is about may not read the contest either. */
    boolean mayRead(Contest contest) {
        return concerned(contest).anyMatch(block -> block.disclosure().allows(recipient))
                && material.source(contest.target()).stream().noneMatch(this::hides);
    }

    /** The paragraphs that a contest is about, whoever may read them. */
    Stream<Block> concerned(Contest contest) {
        return report.blocks()
                .filter(block ->
                        block.flags().anyMatch(contest.id()::equals)
                                || Flags.concerning(block, material).anyMatch(contest::equals));
    }

    private Optional<Span> footnote(ContestId id) {
        return material.contest(id).map(contest -> new Span.Footnote(footnote(contest)));
    }

    private String footnote(Contest contest) {
        if (!mayRead(contest)) return words.text("documents.contested.withheldSee");
        return isForAChild()
                ? account(contest)
                : account(contest) + " " + words.text("documents.contested.see");
    }

    private String account(Contest contest) {
        var said = said(contest);
        var right = said.put(Part.RIGHT, contest.saidToBeRight());
        var account =
                words.text(
                        "documents.contested.footnote",
                        contest.raisedByName(),
                        Days.of(contest.receivedAt(), words),
                        said.put(Part.WRONG, contest.saidToBeWrong()));
        return Stream.of(
                        account,
                        right.isBlank() ? "" : words.text("documents.contested.right", right),
                        isTranslated(contest) ? words.text("documents.contested.translated") : "")
                .filter(sentence -> !sentence.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** What is said of a contest, in the language of the copy. */
    OthersSaid.Said said(Contest contest) {
        return others.of(OthersWords.contest(contest, material, others.language()));
    }

    private boolean isTranslated(Contest contest) {
        return said(contest).isPut(Part.WRONG, contest.saidToBeWrong());
    }

    /** Only the court copy has details at hand; and a point that was opened since is opened here by its owner's choice alone. */
    private String mention(Run.Mention mention) {
        return withheld.of(mention.point())
                .or(() -> open(mention.point()))
                .orElse(mention.byRole());
    }

    private Optional<String> open(ContactPointId id) {
        return material.file().contactPoints().stream()
                .filter(point -> point.id().equals(id))
                .flatMap(point -> point.openDetail().stream())
                .findFirst();
    }

    private String agency(Run.Agency agency) {
        return agency.about().stream().anyMatch(this::isHidden) ? agency.byRole() : agency.name();
    }

    /** The name of an agency as a source. What an agency recorded about somebody in hiding says where they live. */
    Run source(CaseFact fact) {
        return source(fact, words);
    }

    static Run source(CaseFact fact, Words words) {
        return switch (fact.standing()) {
            case RECORDED_BY_AGENCY ->
                    new Run.Agency(
                            fact.source(), words.text("documents.agency.byRole"), fact.about());
            case TOLD_TO_ME,
                    OBSERVED,
                    PROFESSIONAL_OPINION,
                    AGREED,
                    ADMITTED,
                    DISPUTED,
                    COURT_FINDING ->
                    new Run.Words(fact.source());
        };
    }

    private boolean isHidden(PersonId who) {
        return switch (recipient) {
            case Recipient.Court _, Recipient.Internal _ -> false;
            case Recipient.Party _, Recipient.Child _, Recipient.Agency _ ->
                    hasWithheldAddress(who, material);
        };
    }

    private static boolean hasWithheldAddress(PersonId who, Material material) {
        return material.file().contactPointsOf(who).stream().anyMatch(ContactPoint::isWithheld);
    }
}
