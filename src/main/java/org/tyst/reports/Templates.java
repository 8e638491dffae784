package org.tyst.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tyst.people.Organisation;

/** Templates, every version of them: an old report keeps the one it was begun from. */
public final class Templates {
    private static final String FOLDER = "/templates/";

    private final List<TemplateOutcome.Loaded> all;

    private Templates(List<TemplateOutcome.Loaded> all) {
        this.all = all;
    }

    /** Reads what {@code resources/templates/index} lists. A template of ours that is refused is a fault of ours. */
    public static Templates shipped() {
        return new Templates(
                text("index")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(Templates::shipped)
                        .toList());
    }

    /** With one more. */
    Templates and(TemplateOutcome.Loaded loaded) {
        return find(loaded.ref()).isPresent()
                ? this
                : new Templates(Stream.concat(all.stream(), Stream.of(loaded)).toList());
    }

    /** Whether there is another template that calls itself the same. */
    boolean isTaken(TemplateRef ref) {
        return all.stream()
                .map(TemplateOutcome.Loaded::ref)
                .anyMatch(one ->
                        one.id().equals(ref.id())
                                && one.version() == ref.version()
                                && !one.equals(ref));
    }

    /** Every version of every template. */
    public List<Template> everyVersion() {
        return all.stream().map(TemplateOutcome.Loaded::template).toList();
    }

    /** The newest template of each kind that an organisation writes. */
    public List<Template> of(Organisation organisation) {
        return all.stream()
                .map(TemplateOutcome.Loaded::template)
                .filter(template -> template.organisations().contains(organisation))
                .filter(template -> newest(template.id()).map(template::equals).orElse(false))
                .toList();
    }

    public Optional<Template> newest(String id) {
        return all.stream()
                .map(TemplateOutcome.Loaded::template)
                .filter(template -> template.id().equals(id))
                .max(Comparator.comparingInt(Template::version));
    }

    /** The template of a report begun earlier. */
    public Optional<Template> find(TemplateRef ref) {
        return all.stream()
                .filter(loaded -> loaded.ref().equals(ref))
                .map(TemplateOutcome.Loaded::template)
                .findFirst();
    }

    /** A template with its hash, to begin a report from. */
    public record Chosen(Template template, TemplateRef ref) {}

    public Chosen choose(Template template) {
        return new Chosen(template, ref(template));
    }

    public TemplateRef ref(Template template) {
        return all.stream()
                .filter(loaded -> loaded.template().equals(template))
                .map(TemplateOutcome.Loaded::ref)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("Not a template of ours: " + template.id()));
    }

    static String text(String name) {
        try (var in = Templates.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException(FOLDER + name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + name + " cannot be read", e);
        }
    }

    private static TemplateOutcome.Loaded shipped(String name) {
        return switch (TemplateReader.read(text(name))) {
            case TemplateOutcome.Loaded loaded -> loaded;
            case TemplateOutcome.Refused refused ->
                    throw new IllegalStateException(
                            "%s, line %d: %s %s"
                                    .formatted(
                                            name,
                                            refused.line(),
                                            refused.fault(),
                                            refused.about()));
        };
    }
}
