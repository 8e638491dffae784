package org.tyst.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.reports.TemplateFile;

/**
 * The folder in which an agency lays templates of its own, by whatever means it puts files on its laptops. Nothing in it is
 * from a record. It is only read, and read with care: no links are followed, nothing large is taken in.
 */
public record AgencyFolder(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(AgencyFolder.class);
    private static final String APPROVALS = "approvals.json";
    private static final long MOST_BYTES = 512L * 1024;
    private static final int MOST_FILES = 200;

    /** Its JSON files by name, so that the order is the same everywhere. Without the folder there are none. */
    public List<TemplateFile> templates() {
        if (!Files.isDirectory(path)) return List.of();
        try (var files = Files.list(path)) {
            return json(files).map(AgencyFolder::read).toList();
        } catch (IOException e) {
            LOG.warn("The agency's templates cannot be listed: {}", e.getClass().getSimpleName());
            return List.of();
        }
    }

    /** The list of who approved which words; empty when there is none. */
    public Optional<TemplateFile> approvals() {
        var file = path.resolve(APPROVALS);
        return isPlain(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private static Stream<Path> json(Stream<Path> files) {
        return files.filter(AgencyFolder::isPlain)
                .filter(file -> file.getFileName().toString().endsWith(".json"))
                .filter(file -> !file.getFileName().toString().equals(APPROVALS))
                .sorted()
                .limit(MOST_FILES);
    }

    private static boolean isPlain(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static TemplateFile read(Path file) {
        var name = file.getFileName().toString();
        try {
            if (Files.size(file) > MOST_BYTES)
                return new TemplateFile(name, Optional.empty(), true);
            var text = Files.readString(file, StandardCharsets.UTF_8);
            return new TemplateFile(name, Optional.of(withoutMark(text)), false);
        } catch (IOException e) {
            LOG.warn("A template cannot be read: {}", e.getClass().getSimpleName());
            return new TemplateFile(name, Optional.empty(), false);
        }
    }

    /** Some editors begin a file with a mark that no JSON has. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
