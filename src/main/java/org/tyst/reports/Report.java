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
        Optional<Instant> finishedAt) {
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

    @JsonIgnore
    public boolean isDraft() {
        return status == ReportStatus.DRAFT;
    }

    @JsonIgnore
    public boolean isFiled() {
        return status == ReportStatus.FILED;
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

    public Report become(ReportStatus next, Instant at) {
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
                status.become(next),
                version,
                startedAt,
                next == ReportStatus.DRAFT ? Optional.empty() : Optional.of(at));
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
        if (!isDraft())
            throw new IllegalStateException(
                    "Only a draft can be changed; this report is " + status);
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
                newSections,
                newAnswers,
                status,
                version,
                startedAt,
                finishedAt);
    }
}
