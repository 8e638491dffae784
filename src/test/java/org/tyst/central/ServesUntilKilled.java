package org.tyst.central;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.tyst.central.CentralConfig.Account;
import org.tyst.central.CentralConfig.Address;
import org.tyst.central.CentralConfig.Outside;

/** A node of the central record in a process of its own, on a database that others look after. Says where it is once it serves. */
final class ServesUntilKilled {
    private static final PrintStream OUT =
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);

    private ServesUntilKilled() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        ChildProcess.endWithParent();
        var database =
                new Outside(args[1], new Account(args[2], args[3]), Optional.<Account>empty());
        var server =
                CentralServer.start(
                        new CentralConfig(
                                Path.of(args[0]),
                                Address.onLoopback(0),
                                new byte[32],
                                Optional.of(database),
                                Optional.empty()));
        OUT.println(server.url() + ChildProcess.END);
        new CountDownLatch(1).await();
    }
}
