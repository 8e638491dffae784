package org.tyst.central;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a central record lives and how it is reached.
 *
 * @param folder holds the certificate, and the database unless that is outside
 * @param key 32 bytes, kept by whoever starts it and never in the folder; the same on every node
 * @param database empty: a PostgreSQL of its own in the folder
 * @param watch where operators look at it, if they do
 * @param accounts by which people join, if they do; otherwise each has a code of their own
 * @param delivery a file: to which courts filed copies are sent on, and by what; empty: to none
 */
public record CentralConfig(
        Path folder,
        Address address,
        byte[] key,
        Optional<Outside> database,
        Optional<Place> watch,
        Optional<Accounts> accounts,
        Optional<Path> delivery) {
    public CentralConfig {
        if (key.length != 32)
            throw new IllegalArgumentException("A central record's key has 32 bytes");
        key = key.clone();
    }

    /** To practise and to test: on loopback, with a database of its own. Port 0 picks a free one at the first start, which is then kept. */
    public CentralConfig(Path folder, int port, byte[] key) {
        this(folder, Address.onLoopback(port), key, Optional.empty(), Optional.empty());
    }

    public CentralConfig(
            Path folder,
            Address address,
            byte[] key,
            Optional<Outside> database,
            Optional<Place> watch) {
        this(folder, address, key, database, watch, Optional.empty());
    }

    public CentralConfig(
            Path folder,
            Address address,
            byte[] key,
            Optional<Outside> database,
            Optional<Place> watch,
            Optional<Accounts> accounts) {
        this(folder, address, key, database, watch, accounts, Optional.empty());
    }

    /**
     * An organisation's OpenID provider, and what it calls Tyst. There is no secret between them: Tyst is a public client.
     *
     * @param issuer as the provider names itself, to the letter
     * @param holds how long a sign-in counts, until the person is asked for another; empty: for good
     */
    public record Accounts(String issuer, String client, Optional<Duration> holds) {
        public Accounts {
            if (!isSafe(URI.create(issuer)) || client.isBlank())
                throw new IllegalArgumentException(
                        "An issuer has an https address, and a client a name");
        }

        /** In the open only within this computer. */
        static boolean isSafe(URI url) {
            return "https".equals(url.getScheme())
                    || "http".equals(url.getScheme())
                            && ("127.0.0.1".equals(url.getHost())
                                    || "localhost".equals(url.getHost()));
        }
    }

    public record Place(String host, int port) {}

    /**
     * Where it listens, and where laptops find it.
     *
     * @param url by which laptops reach it, when something stands in between: a proxy that passes TLS on, another name
     */
    public record Address(Place place, Optional<String> url) {
        static Address onLoopback(int port) {
            return new Address(new Place("127.0.0.1", port), Optional.empty());
        }
    }

    /**
     * A PostgreSQL that somebody else runs.
     *
     * @param owner who may change its tables; empty if that is done elsewhere
     * @param administrator for an administrator's commands only; a node needs none
     */
    public record Outside(
            String url, Account service, Optional<Account> owner, Optional<Account> administrator) {
        public Outside(String url, Account service, Optional<Account> owner) {
            this(url, service, owner, Optional.empty());
        }
    }

    public record Account(String name, String password) {
        @Override
        public String toString() {
            return "Account[" + name + "]";
        }
    }

    @Override
    public byte[] key() {
        return key.clone();
    }

    @Override
    public String toString() {
        return "CentralConfig[" + folder + "]";
    }
}
