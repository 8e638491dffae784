package org.tyst.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.tyst.basics.Json;

/**
 * How places outside this computer are known, as data that ships.
 *
 * @param cloud the beginnings of names of folders that a service keeps a copy of
 * @param removable where disks that can be pulled out are hung in
 * @param network kinds of file systems that lie on another computer
 * @param encrypted names of devices that decrypt what lies below them
 */
record Outside(
        List<String> cloud, List<String> removable, List<String> network, List<String> encrypted) {
    Outside {
        cloud = List.copyOf(cloud);
        removable = List.copyOf(removable);
        network = List.copyOf(network);
        encrypted = List.copyOf(encrypted);
    }

    static Outside shipped() {
        try (var file = Outside.class.getResourceAsStream("/outside.json")) {
            if (file == null) throw new IllegalStateException("Not shipped: outside.json");
            return Json.read(
                    new String(file.readAllBytes(), StandardCharsets.UTF_8), Outside.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "OneDrive - Cafcass" is one as well. */
    boolean isCloud(Path folder) {
        return StreamSupport.stream(folder.spliterator(), false)
                .map(Path::toString)
                .anyMatch(name -> cloud.stream().anyMatch(known -> isCalled(name, known)));
    }

    boolean isHungIn(Path folder) {
        return removable.stream().anyMatch(folder::startsWith);
    }

    boolean isNetwork(String kind) {
        return network.contains(kind);
    }

    boolean isEncrypted(String device) {
        return encrypted.stream().anyMatch(device::startsWith);
    }

    private static boolean isCalled(String name, String known) {
        return name.equalsIgnoreCase(known)
                || name.regionMatches(true, 0, known + " - ", 0, known.length() + 3)
                || name.regionMatches(true, 0, known + "-", 0, known.length() + 1);
    }
}
