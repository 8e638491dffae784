package org.tyst.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tyst.vault.Change;
import org.tyst.vault.Vault;
import org.tyst.vault.WipeMark;

/**
 * Takes everything out of a record's folder but the mark that says so. The keys go first, overwritten: from then on the rest is
 * noise, however much of it a cut power leaves. Each step can be done again, so whoever is cut begins anew.
 */
public final class Emptying {
    private static final Logger LOG = LoggerFactory.getLogger(Emptying.class);

    private final Path folder;
    private final Vault vault;
    private final WipeMark mark;
    private final Consumer<Step> reached;

    /** @param reached told of each step once it is done */
    public Emptying(Path folder, Vault vault, Consumer<Step> reached) {
        this.folder = folder;
        this.vault = vault;
        this.mark = new WipeMark(folder);
        this.reached = reached;
    }

    /** In their order. */
    public enum Step {
        MARKED,
        KEYS_GONE,
        RECORD_GONE,
        BACKUPS_GONE,
        ATTACHMENTS_GONE,
        SET_ASIDE_GONE,
        ALL_GONE
    }

    /**
     * For a record that is closed. A disk without room for the mark has room to overwrite what is there: then the keys go before
     * it, and leave room for it. False if the disk would not; what is left is done by {@link #goOn}, or by this if there is no mark.
     */
    public boolean begin(String note) {
        if (isMarked(note)) return goOn();
        if (!(vault.wipe() instanceof Change.Changed)) LOG.warn("Some keys would not go at once");
        return isMarked(note) && goOn();
    }

    private boolean isMarked(String note) {
        try {
            mark.write(note);
            reached.accept(Step.MARKED);
            return true;
        } catch (IOException e) {
            LOG.warn("A wipe could not be marked: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** True if nothing is left. */
    public boolean goOn() {
        if (!mark.isThere()) throw new IllegalStateException("Nobody has said that this is to go");
        try {
            empty();
            return true;
        } catch (IOException e) {
            LOG.warn("A wipe could not end: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private void empty() throws IOException {
        if (!(vault.wipe() instanceof Change.Changed)) throw new IOException("The keys are there");
        reached.accept(Step.KEYS_GONE);
        Disk.delete(new StoreFile(folder).path());
        reached.accept(Step.RECORD_GONE);
        clear(folder.resolve(Backups.FOLDER));
        reached.accept(Step.BACKUPS_GONE);
        clear(folder.resolve(AttachmentFiles.FOLDER));
        reached.accept(Step.ATTACHMENTS_GONE);
        clear(folder.resolve(Aside.FOLDER));
        reached.accept(Step.SET_ASIDE_GONE);
        clearTheRest();
        Disk.forceFolder(folder.resolve(WipeMark.NAME));
        reached.accept(Step.ALL_GONE);
    }

    /** Copies under other keys, the witness, counts of tries: whatever lies here, by whatever name. */
    private void clearTheRest() throws IOException {
        for (var file : inside(folder))
            if (!file.getFileName().toString().equals(WipeMark.NAME)) clear(file);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void clear(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (var files = Files.walk(root)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) delete(file);
        }
    }

    /** Windows keeps the library that this process has loaded until it ends. There is no word in it. */
    private static void delete(Path file) throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            if (!isOfTheDriver(file)) throw e;
        }
    }

    private static boolean isOfTheDriver(Path file) {
        return file.endsWith(StoreFile.NATIVE)
                || file.getParent() != null && file.getParent().endsWith(StoreFile.NATIVE);
    }
}
