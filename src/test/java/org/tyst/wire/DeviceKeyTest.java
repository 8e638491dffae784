package org.tyst.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.junit.jupiter.api.Test;
import org.tyst.sync.RequestProof;

/** A signature of this kind is always the same: so ours is measured by a second implementation, and that one by RFC 8032. */
class DeviceKeyTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SECRET =
            HEX.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final RequestProof PROOF =
            new RequestProof("POST", "/v1/sync/push", "7", "2026-11-22T10:42:00Z", "1", "00");

    @Test
    void theOtherOneGivesTheFirstNumbersOfRfc8032() {
        assertThat(HEX.formatHex(signedByTheOther(new byte[0])))
                .isEqualTo(
                        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                                + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
    }

    @Test
    void signsARequestAsTheOtherOneDoes() {
        var key = HEX.parseHex(PKCS8 + HEX.formatHex(SECRET));
        var signed = DeviceKey.of(Base64.getEncoder().encodeToString(key)).sign(PROOF);
        assertThat(Base64.getDecoder().decode(signed)).isEqualTo(signedByTheOther(PROOF.toSign()));
    }

    private static byte[] signedByTheOther(byte[] message) {
        var signer = new Ed25519Signer();
        signer.init(true, new Ed25519PrivateKeyParameters(SECRET));
        signer.update(message, 0, message.length);
        return signer.generateSignature();
    }
}
