package org.tyst.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.tyst.audit.AuditTrail;
import org.tyst.pdf.ItextSheetPrinter;
import org.tyst.people.KeyExchange;
import org.tyst.people.Keyring;
import org.tyst.people.Practitioner;
import org.tyst.screens.KeyTask;
import org.tyst.screens.Navigator;
import org.tyst.screens.imports.FileAsk;
import org.tyst.screens.keys.AgencyView;
import org.tyst.screens.keys.AgencyViewModel;
import org.tyst.screens.keys.ExchangeView;
import org.tyst.screens.keys.ExchangeViewModel;
import org.tyst.screens.keys.PassphraseView;
import org.tyst.screens.keys.PassphraseViewModel;
import org.tyst.screens.keys.SheetView;
import org.tyst.screens.keys.SheetViewModel;
import org.tyst.screens.keys.SheetWords;
import org.tyst.screens.outgoing.PrinterAsk;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** The pages on which keys are changed, and the sheet that opens the record when the passphrase is gone. */
record KeyPages(
        Keyring keys,
        Supplier<KeyExchange> exchange,
        Practitioner me,
        AuditTrail audit,
        FileAsk files,
        PrinterAsk printers,
        Work work,
        Clock clock,
        Navigator navigator,
        Supplier<Words> words) {

    Node page(KeyTask task) {
        return switch (task) {
            case PASSPHRASE -> PassphraseView.page(words.get(), new PassphraseViewModel(keys));
            case SHEET -> SheetView.page(words.get(), sheet(navigator::back));
            case AGENCY ->
                    AgencyView.page(
                            words.get(),
                            new AgencyViewModel(
                                    keys, () -> files.agencyKey().map(AgencyKeys::read)));
            case EXCHANGE ->
                    ExchangeView.page(
                            words.get(),
                            new ExchangeViewModel(exchange.get(), paper(), sheetWords()));
        };
    }

    /** @param then where one goes on, whether it was tried or put off */
    SheetViewModel sheet(Runnable then) {
        return new SheetViewModel(keys, paper(), sheetWords(), then);
    }

    private PaperDesk paper() {
        return new PaperDesk(new ItextSheetPrinter(), printers, files, audit, work);
    }

    private SheetWords sheetWords() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new SheetWords(words.get(), me.name(), today);
    }
}
