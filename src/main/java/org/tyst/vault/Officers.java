package org.tyst.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The agency's private key, in two officers' hands: each holds one share, sealed under a passphrase of their own. One share
 * is 32 random bytes and says nothing of the key; the other is the key with those bytes laid over it, and says as little.
 */
public record Officers(AgencyKey agency, OfficerShare first, OfficerShare second) {
    private static final int SHARES = 2;

    /** A share as its officer keeps it, in a file of its own. */
    public record OfficerShare(
            String agencyKey, int number, String officer, KdfParams kdf, String sealed) {
        private byte[] context() {
            var text = "tyst/officer/v1|" + agencyKey + "|" + number + "|" + officer + "|";
            return (text + kdf.asContext()).getBytes(StandardCharsets.UTF_8);
        }

        private Optional<byte[]> open(Passphrase passphrase) {
            return passphrase.use(secret -> {
                try (var wrapping = Argon2.stretch(secret, kdf)) {
                    return wrapping.use(Aead::ofKey)
                            .open(Base64.getDecoder().decode(sealed), context());
                }
            });
        }
    }

    /** The private key is nowhere afterwards but in the two shares. */
    public static Officers make(
            List<String> officers, List<Passphrase> passphrases, SecureRandom random) {
        if (officers.size() != SHARES || passphrases.size() != SHARES)
            throw new IllegalArgumentException("An agency's key is shared by two officers");
        try (var secret = VaultKey.random(random);
                var mask = VaultKey.random(random);
                var masked = laidOver(secret, mask)) {
            var agency = AgencyKey.of(secret.<byte[]>use(Hpke::publicOf));
            return new Officers(
                    agency,
                    share(agency, 1, officers.getFirst(), mask, passphrases.getFirst(), random),
                    share(agency, 2, officers.getLast(), masked, passphrases.getLast(), random));
        }
    }

    /** Empty if a passphrase is wrong, or the shares are not the two of one key. */
    public static Optional<VaultKey> together(
            OfficerShare one, Passphrase ofOne, OfficerShare other, Passphrase ofOther) {
        if (one.number() == other.number() || !one.agencyKey().equals(other.agencyKey()))
            return Optional.empty();
        return one.open(ofOne)
                .flatMap(mine ->
                        other.open(ofOther)
                                .map(theirs -> laidOver(new VaultKey(mine), new VaultKey(theirs))))
                .filter(key -> isPrivateHalfOf(key, one.agencyKey()));
    }

    private static boolean isPrivateHalfOf(VaultKey key, String agencyKey) {
        return AgencyKey.of(key.<byte[]>use(Hpke::publicOf)).text().equals(agencyKey);
    }

    private static OfficerShare share(
            AgencyKey agency,
            int number,
            String officer,
            VaultKey share,
            Passphrase passphrase,
            SecureRandom random) {
        var kdf = KdfParams.floor(random);
        var open = new OfficerShare(agency.text(), number, officer, kdf, "");
        var sealed =
                passphrase.<byte[]>use(secret -> {
                    try (var wrapping = Argon2.stretch(secret, kdf)) {
                        var aead = wrapping.use(key -> Aead.ofKey(key, random));
                        return share.use(bytes -> aead.seal(bytes, open.context()));
                    }
                });
        return new OfficerShare(
                agency.text(), number, officer, kdf, Base64.getEncoder().encodeToString(sealed));
    }

    private static VaultKey laidOver(VaultKey one, VaultKey other) {
        return one.use(mine ->
                other.use(theirs -> {
                    var both = mine.clone();
                    for (int i = 0; i < both.length; i++) both[i] ^= theirs[i];
                    var key = VaultKey.copyOf(both);
                    Arrays.fill(both, (byte) 0);
                    return key;
                }));
    }
}
