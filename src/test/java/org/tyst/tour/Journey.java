package org.tyst.tour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the chapters share: two laptops, the figures, and every sentence that was typed and must stay unreadable on disk. */
final class Journey {
    static final String PASSPHRASE = "four green buses wait";
    static final String HALE = "XX26P00417";
    static final String RILEY = "XX26P00233";
    static final String PRYDDERCH = "XX26P00388";
    static final String KOWALCZYK = "XX26P00290";

    private final Path out;
    private final List<String> pictures = new ArrayList<>();
    private final Set<String> typed = new LinkedHashSet<>();
    private final Summary summary = new Summary();
    private final Laptop laptop;
    private final Laptop second;
    private final Laptop colleagues;

    Journey(Path out) {
        this.out = out;
        laptop = new Laptop(out.resolve("data"), out, pictures);
        second = new Laptop(out.resolve("data-second"), out, pictures);
        colleagues = new Laptop(out.resolve("data-colleague"), out, pictures);
    }

    Path out() {
        return out;
    }

    Laptop laptop() {
        return laptop;
    }

    Laptop second() {
        return second;
    }

    /** Of whoever takes a case over. */
    Laptop colleagues() {
        return colleagues;
    }

    Summary summary() {
        return summary;
    }

    /** To be looked for in the encrypted files afterwards. */
    String secret(String words) {
        typed.add(words);
        return words;
    }

    Set<String> typed() {
        return typed;
    }

    int pictures() {
        return pictures.size();
    }
}
