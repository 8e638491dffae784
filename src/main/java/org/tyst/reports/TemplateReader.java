package org.tyst.reports;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tyst.basics.BadJson;
import org.tyst.basics.Json;
import org.tyst.reports.Template.Slot;
import org.tyst.words.Language;

/** Reads one template and refuses a bad one with the line and the reason, so that whoever edited it can mend it. */
public final class TemplateReader {
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
            return new TemplateOutcome.Refused(e.line(), e.reason());
        }
    }

    private TemplateOutcome checked() {
        if (template.version() < 1) return refused("\"version\"", "A version counts from 1");
        if (template.languages().isEmpty())
            return refused("\"languages\"", "A template names its languages");
        if (template.sections().isEmpty())
            return refused("\"sections\"", "A template has sections");
        if (isIncomplete(template.title()))
            return refused("\"title\"", "The title is missing in a language");
        return slots().map(this::fault)
                .filter(TemplateOutcome.Refused.class::isInstance)
                .findFirst()
                .orElseGet(this::uniqueKeys);
    }

    private TemplateOutcome fault(Slot slot) {
        var place = "\"" + slot.key() + "\"";
        if (!Pattern.matches("[A-Za-z][A-Za-z0-9]*", slot.key()))
            return refused(place, "Not a key: " + slot.key());
        if (isIncomplete(slot.title()))
            return refused(place, slot.key() + " has no title in a language it declares");
        if (slot.required() && slot.filling() == Filling.AUTHOR && isIncomplete(slot.prompt()))
            return refused(
                    place, slot.key() + " is required, so it needs a prompt in each language");
        if (!slot.parts().isEmpty() && slot.repeat() != Template.Repeat.ONCE)
            return refused(place, slot.key() + " cannot both repeat and have parts");
        return loaded();
    }

    private TemplateOutcome uniqueKeys() {
        return Stream.concat(
                        Stream.of(template.sections()),
                        template.sections().stream().map(Slot::parts))
                .map(this::unique)
                .filter(TemplateOutcome.Refused.class::isInstance)
                .findFirst()
                .orElseGet(this::loaded);
    }

    private TemplateOutcome unique(List<Slot> slots) {
        Set<String> seen = new HashSet<>();
        for (var slot : slots)
            if (!seen.add(slot.key()))
                return refused("\"" + slot.key() + "\"", slot.key() + " stands there twice");
        return loaded();
    }

    private Stream<Slot> slots() {
        return template.sections().stream()
                .flatMap(slot -> Stream.concat(Stream.of(slot), slot.parts().stream()));
    }

    private boolean isIncomplete(Bilingual text) {
        return template.languages().stream().anyMatch(language -> text.in(language).isBlank())
                || template.languages().contains(Language.WELSH) && text.cy().isBlank();
    }

    private TemplateOutcome loaded() {
        return new TemplateOutcome.Loaded(
                template, new TemplateRef(template.id(), template.version(), Source.sha256(json)));
    }

    private TemplateOutcome refused(String near, String reason) {
        return new TemplateOutcome.Refused(lineOf(near), reason);
    }

    /** The last place, because a key that stands there twice is wrong the second time. */
    private int lineOf(String near) {
        var at = Math.max(0, json.lastIndexOf(near));
        return 1 + (int) json.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
