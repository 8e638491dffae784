package org.tyst.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;
import org.tyst.reports.Template.Slot;
import org.tyst.reports.TemplateOutcome.Refused;

/** Reads one template and refuses a bad one with the line and the reason, so that whoever edited it can mend it. */
public final class TemplateReader {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,60}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");
    private static final Set<Filling> OPENINGS =
            Set.of(Filling.FRONT_SHEET, Filling.LETTERHEAD, Filling.PLAIN_LETTERHEAD);

    private final String json;
    private final Template template;

    private TemplateReader(String json, Template template) {
        this.json = json;
        this.template = template;
    }

    public static TemplateOutcome read(String json) {
        try {
            return new TemplateReader(json, Json.strict(json, Template.class)).checked();
        } catch (BadJson e) {
            return new Refused(e.line(), TemplateFault.valueOf(e.kind().name()), e.field());
        }
    }

    private TemplateOutcome checked() {
        return Stream.of(
                        head().stream(),
                        slots().flatMap(slot -> fault(slot).stream()),
                        twice().stream(),
                        opening().stream())
                .flatMap(faults -> faults)
                .findFirst()
                .<TemplateOutcome>map(refused -> refused)
                .orElseGet(this::loaded);
    }

    private Optional<Refused> head() {
        if (!ID.matcher(template.id()).matches())
            return refused("\"id\"", TemplateFault.ID, template.id());
        if (template.version() < 1) return refused("\"version\"", TemplateFault.VERSION, "");
        if (template.languages().isEmpty())
            return refused("\"languages\"", TemplateFault.NO_LANGUAGE, "");
        if (template.organisations().isEmpty())
            return refused("\"organisations\"", TemplateFault.NO_ORGANISATION, "");
        if (template.sections().isEmpty())
            return refused("\"sections\"", TemplateFault.NO_SECTIONS, "");
        if (isIncomplete(template.title())) return first("\"title\"", TemplateFault.NO_TITLE);
        if (isBackToFront(template.limit())) return refused("\"sides\"", TemplateFault.LIMITS, "");
        return template.offered().stream().flatMap(List::stream).anyMatch(this::hasNoReason)
                ? refused("\"offered\"", TemplateFault.NO_REASON, "")
                : Optional.empty();
    }

    private boolean hasNoReason(Offer offer) {
        return isIncomplete(offer.because());
    }

    private Optional<Refused> fault(Slot slot) {
        if (!KEY.matcher(slot.key()).matches()) return wrong(slot, TemplateFault.KEY);
        if (isIncomplete(slot.title())) return wrong(slot, TemplateFault.NO_TITLE);
        if (slot.required() && slot.filling().isWritten() && isIncomplete(slot.prompt()))
            return wrong(slot, TemplateFault.NO_PROMPT);
        if (!slot.parts().isEmpty() && slot.repeat() != Template.Repeat.ONCE)
            return wrong(slot, TemplateFault.REPEATS_WITH_PARTS);
        if (isBackToFront(slot.limit())) return wrong(slot, TemplateFault.LIMITS);
        return slot.table().stream().flatMap(List::stream).anyMatch(this::hasNoLabel)
                ? wrong(slot, TemplateFault.NO_LABEL)
                : Optional.empty();
    }

    private boolean hasNoLabel(Template.Asked asked) {
        return isIncomplete(asked.label());
    }

    private static boolean isBackToFront(Limit limit) {
        var aim = limit.aim().orElse(1);
        return aim < 1 || limit.most().filter(most -> most < aim).isPresent();
    }

    /** A document opens in one way, and first of all; who is written to has a letterhead to stand in. */
    private Optional<Refused> opening() {
        var openings =
                template.sections().stream()
                        .filter(slot -> OPENINGS.contains(slot.filling()))
                        .toList();
        var first = template.sections().getFirst();
        if (openings.size() != 1 || !openings.getFirst().equals(first))
            return wrong(openings.isEmpty() ? first : openings.getLast(), TemplateFault.OPENING);
        return (first.filling() == Filling.FRONT_SHEET) == template.to().isEmpty()
                ? Optional.empty()
                : wrong(first, TemplateFault.ADDRESSEE);
    }

    private Optional<Refused> twice() {
        return Stream.concat(
                        Stream.of(template.sections()),
                        template.sections().stream().map(Slot::parts))
                .flatMap(slots -> twice(slots).stream())
                .findFirst();
    }

    private Optional<Refused> twice(List<Slot> slots) {
        Set<String> seen = new HashSet<>();
        return slots.stream()
                .filter(slot -> !seen.add(slot.key()))
                .findFirst()
                .flatMap(slot -> wrong(slot, TemplateFault.TWICE));
    }

    private Stream<Slot> slots() {
        return template.sections().stream()
                .flatMap(slot -> Stream.concat(Stream.of(slot), slot.parts().stream()));
    }

    private boolean isIncomplete(Bilingual text) {
        return template.languages().stream()
                .anyMatch(language ->
                        switch (language) {
                            case ENGLISH -> text.en().isBlank();
                            case WELSH -> text.cy().replace("~", "").isBlank();
                        });
    }

    private TemplateOutcome loaded() {
        return new TemplateOutcome.Loaded(
                template, new TemplateRef(template.id(), template.version(), Source.sha256(json)));
    }

    private Optional<Refused> wrong(Slot slot, TemplateFault fault) {
        return refused("\"" + slot.key() + "\"", fault, slot.key());
    }

    /** The last place, because a key that stands there twice is wrong the second time. */
    private Optional<Refused> refused(String near, TemplateFault fault, String about) {
        return Optional.of(new Refused(line(json.lastIndexOf(near)), fault, about));
    }

    private Optional<Refused> first(String near, TemplateFault fault) {
        return Optional.of(new Refused(line(json.indexOf(near)), fault, template.id()));
    }

    private int line(int at) {
        return 1 + (int) json.substring(0, Math.max(0, at)).chars().filter(c -> c == '\n').count();
    }
}
