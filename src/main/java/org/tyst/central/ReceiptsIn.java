package org.tyst.central;

import java.sql.SQLException;
import java.util.Optional;
import org.tyst.sync.Signatures;
import org.tyst.sync.WipeReceipt;

/** Takes the last receipt of a laptop that has forgotten everything: its device's key has signed it, and is gone since. */
final class ReceiptsIn {
    private final Transactions transactions;
    private final Tables tables;

    ReceiptsIn(Transactions transactions, Tables tables) {
        this.transactions = transactions;
        this.tables = tables;
    }

    /** The same one again is taken again, and changes nothing. */
    void take(WipeReceipt.Signed signed) throws SQLException {
        var receipt = signed.receipt();
        transactions.asNobody(connection -> {
            var device =
                    tables.devices()
                            .find(connection, receipt.device())
                            .filter(found -> isSigned(signed, found))
                            .orElseThrow(() -> new Turned(403, "signature"));
            if (tables.orders().of(connection, receipt.device()).isEmpty())
                throw new Turned(404, "order");
            if (tables.orders().received(connection, signed))
                tables.audit()
                        .write(
                                connection,
                                new Asking(device.user(), receipt.device(), false),
                                Audit.Act.WIPED,
                                Optional.empty(),
                                receipt.cases());
            return receipt;
        });
    }

    private static boolean isSigned(WipeReceipt.Signed signed, Devices.Device device) {
        return Signatures.hold(device.publicKey(), signed.receipt().toSign(), signed.signature());
    }
}
