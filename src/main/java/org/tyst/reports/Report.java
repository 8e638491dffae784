package org.tyst.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.tyst.cases.CaseId;
import org.tyst.cases.DirectedReport;
import org.tyst.people.Organisation;
import org.tyst.people.Practitioner;
import org.tyst.reports.translating.Translation;
import org.tyst.reports.translating.Twin;
import org.tyst.words.Language;

/**
 * A whole report, with everything in it that any copy may show. No printer takes one: it takes the {@link RecipientView}
 * that {@link Copies} makes. Once filed, it refuses every change.
 */
public record Report(
        ReportId id,
        CaseId caseId,
        TemplateRef template,
        String type,
        String title,
        Organisation organisation,
        Language language,
        Optional<DirectedReport> direction,
        Practitioner author,
        List<Section> sections,
        List<Answer> answers,
        ReportStatus status,
        int version,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Signature> signature,
        Optional<Follows> follows,
        Optional<Translation> translation) {
    public Report {
        sections = List.copyOf(sections);
        answers = List.copyOf(answers);
        if (title.isBlank()) throw new IllegalArgumentException("A report has a title");
        if (sections.stream().map(Section::key).distinct().count() != sections.size())
            throw new IllegalArgumentException("Two sections of a report have the same key");
    }

    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    public Optional<Block> block(BlockId id) {
        return blocks().filter(block -> block.id().equals(id)).findFirst();
    }

    public Optional<Section> sectionOf(BlockId id) {
        return sections.stream()
                .filter(section ->
                        section.blocks().stream().anyMatch(block -> block.id().equals(id)))
                .findFirst();
    }

    public List<String> questions() {
        return direction.map(DirectedReport::questions).orElse(List.of());
    }

    /** Its author may go on writing, whoever has been shown it. */
    @JsonIgnore
    public boolean isDraft() {
        return status.isOpen();
    }

    @JsonIgnore
    public boolean isFiled() {
        return status.isWithTheCourt();
    }

    /** Signed, and it says what it said then. */
    @JsonIgnore
    public boolean isSigned() {
        return signature.filter(it -> it.sha256().equals(Content.hash(this))).isPresent();
    }

    /** Nobody else may change a word. People are known here by the name under which they write. */
    public boolean isBy(String name) {
        return author.name().equals(name);
    }

    public Report insert(String section, int at, Block block) {
        return change(section, found -> found.insert(at, block));
    }

    public Report append(String section, Block block) {
        return change(section, found -> found.append(block));
    }

    public Report notRelevant(String section, String because) {
        return change(section, found -> found.notRelevant(because));
    }

    public Report replace(BlockId id, UnaryOperator<Block> change) {
        return with(
                sections.stream().map(section -> section.replace(id, change)).toList(), answers);
    }

    public Report replace(Block block) {
        return replace(block.id(), _ -> block);
    }

    public Report label(BlockId id, Disclosure disclosure) {
        return replace(id, block -> block.labelled(disclosure));
    }

    /** Takes a block out, and with it every answer that pointed to it. */
    public Report remove(BlockId id) {
        return with(
                sections.stream().map(section -> section.without(id)).toList(),
                answers.stream().filter(answer -> !answer.block().equals(id)).toList());
    }

    /** Moves a block to another place, in its own section or in another. */
    public Report move(BlockId id, String section, int at) {
        return block(id)
                .map(block -> with(without(id), answers).insert(section, at, block))
                .orElse(this);
    }

    public Report answer(int question, BlockId block) {
        var answer = new Answer(question, block);
        if (answers.contains(answer)) return this;
        var all = new ArrayList<>(answers);
        all.add(answer);
        return with(sections, all);
    }

    public Report unanswer(int question, BlockId block) {
        var gone = new Answer(question, block);
        return with(sections, answers.stream().filter(answer -> !answer.equals(gone)).toList());
    }

    /** A signature is taken away with the status: what is written on was not signed. */
    public Report become(ReportStatus next, Instant at) {
        return with(
                sections,
                answers,
                author,
                status.become(next),
                next.isOpen() ? Optional.empty() : Optional.of(at),
                next.isOpen() ? Optional.empty() : signature,
                follows);
    }

    public Report signed(Signature under) {
        return with(
                sections,
                answers,
                author,
                status.become(ReportStatus.FINAL),
                Optional.of(under.at()),
                Optional.of(under),
                follows);
    }

    /** Whoever has the case now goes on with it in their own name. */
    public Report takenOnBy(Practitioner next) {
        return changed(sections, answers, next, follows);
    }

    public Report following(Follows other) {
        return changed(sections, answers, author, Optional.of(other));
    }

    /** With these words in the other language; none of its own is touched. */
    public Report translating(Translation words) {
        return translated(Optional.of(words));
    }

    public Report withoutTranslation() {
        return translated(Optional.empty());
    }

    /** The languages that its copies are made in, its own first. */
    public List<Language> languages() {
        return translation
                .map(other -> List.of(language, other.language()))
                .orElse(List.of(language));
    }

    /** As it reads in one of them. Only for making copies and reading: what is kept is always the report itself. */
    public Report in(Language wanted) {
        return wanted == language ? this : Twin.of(this);
    }

    private Report change(String key, UnaryOperator<Section> change) {
        if (section(key).isEmpty())
            throw new IllegalArgumentException("The report has no section " + key);
        return with(
                sections.stream()
                        .map(section -> section.key().equals(key) ? change.apply(section) : section)
                        .toList(),
                answers);
    }

    private List<Section> without(BlockId id) {
        return sections.stream().map(section -> section.without(id)).toList();
    }

    private Report with(List<Section> newSections, List<Answer> newAnswers) {
        return changed(newSections, newAnswers, author, follows);
    }

    private Report changed(
            List<Section> newSections,
            List<Answer> newAnswers,
            Practitioner newAuthor,
            Optional<Follows> newFollows) {
        if (!isDraft())
            throw new IllegalStateException(
                    "Only a draft can be changed; this report is " + status);
        return with(newSections, newAnswers, newAuthor, status, finishedAt, signature, newFollows);
    }

    private Report translated(Optional<Translation> words) {
        if (!isDraft())
            throw new IllegalStateException(
                    "Only a draft can be translated; this report is " + status);
        return new Report(
                id,
                caseId,
                template,
                type,
                title,
                organisation,
                language,
                direction,
                author,
                sections,
                answers,
                status,
                version,
                startedAt,
                finishedAt,
                signature,
                follows,
                words);
    }

    private Report with(
            List<Section> newSections,
            List<Answer> newAnswers,
            Practitioner newAuthor,
            ReportStatus newStatus,
            Optional<Instant> newFinishedAt,
            Optional<Signature> newSignature,
            Optional<Follows> newFollows) {
        return new Report(
                id,
                caseId,
                template,
                type,
                title,
                organisation,
                language,
                direction,
                newAuthor,
                newSections,
                newAnswers,
                newStatus,
                version,
                startedAt,
                newFinishedAt,
                newSignature,
                newFollows,
                translation);
    }
}
