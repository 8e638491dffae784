package org.tyst.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import org.tyst.vault.TestKeys;
import org.tyst.vault.VaultKey;
import org.tyst.vault.VaultKeys;

/** Opens a record in a process of its own, to be killed or to be refused by the disk. Ends with 0 when it opened, 3 when it did not. */
final class OpensOnce {
    static final int OPENED = 0;
    static final int REFUSED = 3;
    static final int NO_LIMIT = 4;

    private OpensOnce() {}

    /** Folder, key, a folder for the driver's library, and the largest file in bytes that may be written after that; 0: any. */
    public static void main(String[] args) throws Exception {
        var keys = TestKeys.of(VaultKey.copyOf(HexFormat.of().parseHex(args[1])));
        readyFor(args[2], args[3], keys);
        var opening = Store.open(Path.of(args[0]), keys.database(), Clock.systemUTC());
        if (!(opening instanceof StoreOpening.Opened(var store))) System.exit(REFUSED);
        else store.close();
    }

    /** The driver's library is larger than the limits, and is unpacked before them. */
    static void readyFor(String library, String limit, VaultKeys keys) throws Exception {
        ((StoreOpening.Opened) Store.open(Path.of(library), keys.database(), Clock.systemUTC()))
                .store()
                .close();
        if (!limit.equals("any")) limit(limit);
    }

    /** From now on each write beyond this many bytes into a file fails, as on a full disk. The JVM ignores the signal. */
    private static void limit(String bytes) throws Exception {
        var pid = String.valueOf(ProcessHandle.current().pid());
        var limited =
                new ProcessBuilder("prlimit", "--pid", pid, "--fsize=" + bytes).start().waitFor();
        if (limited != 0) System.exit(NO_LIMIT);
    }
}
