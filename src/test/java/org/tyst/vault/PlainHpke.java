package org.tyst.vault;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** HPKE base mode (RFC 9180, sections 4 and 5) in the JDK's primitives and line by line, to measure the other one by. */
final class PlainHpke {
    static final PlainHpke AES_128_GCM = new PlainHpke(0x0001, 16);
    static final PlainHpke AES_256_GCM = new PlainHpke(0x0002, 32);
    private static final byte[] KEM = {'K', 'E', 'M', 0, 0x20};
    private static final byte[] NOTHING = new byte[0];

    private final byte[] suite;
    private final int keyBytes;

    private PlainHpke(int aead, int keyBytes) {
        this.suite =
                ByteBuffer.allocate(10)
                        .put("HPKE".getBytes(StandardCharsets.US_ASCII))
                        .putShort((short) 0x20)
                        .putShort((short) 1)
                        .putShort((short) aead)
                        .array();
        this.keyBytes = keyBytes;
    }

    byte[] open(byte[] secret, byte[] enc, byte[] info, byte[] aad, byte[] sealed)
            throws GeneralSecurityException {
        return crypt(Cipher.DECRYPT_MODE, agreed(secret, enc, own(secret), enc), info, aad, sealed);
    }

    /** With an ephemeral key that the test chooses. */
    byte[] seal(byte[] ephemeral, byte[] to, byte[] info, byte[] aad, byte[] plain)
            throws GeneralSecurityException {
        return crypt(
                Cipher.ENCRYPT_MODE, agreed(ephemeral, to, to, own(ephemeral)), info, aad, plain);
    }

    private byte[] crypt(int mode, byte[] shared, byte[] info, byte[] aad, byte[] text)
            throws GeneralSecurityException {
        var context =
                joined(
                        new byte[] {0},
                        extract(suite, NOTHING, "psk_id_hash", NOTHING),
                        extract(suite, NOTHING, "info_hash", info));
        var secret = extract(suite, shared, "secret", NOTHING);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(expand(suite, secret, "key", context, keyBytes), "AES"),
                new GCMParameterSpec(128, expand(suite, secret, "base_nonce", context, 12)));
        cipher.updateAAD(aad);
        return cipher.doFinal(text);
    }

    private static byte[] agreed(byte[] mine, byte[] theirs, byte[] receiver, byte[] enc)
            throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("X25519");
        var keys = KeyFactory.getInstance("X25519");
        agreement.init(
                keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, mine)));
        agreement.doPhase(
                keys.generatePublic(
                        new XECPublicKeySpec(NamedParameterSpec.X25519, number(theirs))),
                true);
        var extracted = extract(KEM, NOTHING, "eae_prk", agreement.generateSecret());
        return expand(KEM, extracted, "shared_secret", joined(enc, receiver), 32);
    }

    private static byte[] own(byte[] secret) throws GeneralSecurityException {
        var base = new byte[32];
        base[0] = 9;
        var agreement = KeyAgreement.getInstance("X25519");
        var keys = KeyFactory.getInstance("X25519");
        agreement.init(
                keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        agreement.doPhase(
                keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, number(base))),
                true);
        return agreement.generateSecret();
    }

    private static BigInteger number(byte[] littleEndian) {
        var turned = new byte[littleEndian.length];
        for (int i = 0; i < turned.length; i++) turned[i] = littleEndian[turned.length - 1 - i];
        turned[0] &= 0x7f;
        return new BigInteger(1, turned);
    }

    private static byte[] extract(byte[] suite, byte[] salt, String label, byte[] input)
            throws GeneralSecurityException {
        return hmac(
                salt.length == 0 ? new byte[32] : salt,
                joined(ascii("HPKE-v1"), suite, ascii(label), input));
    }

    private static byte[] expand(byte[] suite, byte[] key, String label, byte[] info, int length)
            throws GeneralSecurityException {
        var labelled =
                joined(new byte[] {0, (byte) length}, ascii("HPKE-v1"), suite, ascii(label), info);
        return Arrays.copyOf(hmac(key, joined(labelled, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
