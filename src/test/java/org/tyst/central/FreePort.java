package org.tyst.central;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A port for a service that stops and comes back on the same one. Below those that the system hands out, or another process
 * might have it meanwhile.
 */
final class FreePort {
    private static final int FROM = 20_000;
    private static final int UNTIL = 32_000;

    private FreePort() {}

    static int find() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(FROM, UNTIL);
            if (isFree(port)) return port;
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false; // somebody has it
        }
    }
}
