package org.tyst.app;

import java.time.Clock;
import javafx.scene.Node;
import org.tyst.cases.CaseId;
import org.tyst.dispatch.Bases;
import org.tyst.dispatch.ExtractGate;
import org.tyst.dispatch.ExtractMaking;
import org.tyst.dispatch.Press;
import org.tyst.interviews.InterviewId;
import org.tyst.pdf.PagePreview;
import org.tyst.pdf.Places;
import org.tyst.reports.CasePicture;
import org.tyst.reports.PictureCopies;
import org.tyst.screens.Navigator;
import org.tyst.screens.contact.ContactMeans;
import org.tyst.screens.contact.ContactPaperView;
import org.tyst.screens.contact.ContactPaperViewModel;
import org.tyst.screens.contact.ContactVersionsView;
import org.tyst.screens.contact.ContactVersionsViewModel;
import org.tyst.screens.outgoing.ExtractsOut;
import org.tyst.screens.outgoing.WaysOut;
import org.tyst.screens.picture.PictureMeans;
import org.tyst.screens.picture.PicturePaperView;
import org.tyst.screens.picture.PicturePaperViewModel;
import org.tyst.screens.report.Papers;
import org.tyst.words.Words;
import org.tyst.work.Work;

/** What of a case's record leaves by itself: a signed contact, with its versions, and the pictures of a case. */
final class Contacts {
    private final ContactMeans means;
    private final PictureMeans pictures;
    private final Papers papers;

    Contacts(
            Shelves shelves,
            Bases bases,
            Documents documents,
            Press press,
            WaysOut ways,
            Words words,
            Work work,
            Clock clock,
            Navigator navigator) {
        var gate = new ExtractGate(bases, shelves.stores().audit());
        var out = new ExtractsOut(gate, ways, words, work);
        papers = new Papers(new PagePreview(), new Places(), work, words);
        means =
                new ContactMeans(
                        bases,
                        shelves.stores().audit(),
                        documents.contacts(),
                        new ExtractMaking(press),
                        gate,
                        out,
                        shelves.practitioner(),
                        shelves.scratch(),
                        words,
                        work,
                        clock,
                        navigator);
        pictures =
                new PictureMeans(
                        bases,
                        new PictureCopies(documents.copies()),
                        means.making(),
                        gate,
                        out,
                        means.me(),
                        means.scratch(),
                        words,
                        work,
                        clock,
                        navigator);
    }

    Node picture(CaseId id, CasePicture picture) {
        return new PicturePaperView(
                new PicturePaperViewModel(id, picture, pictures), papers, means.words());
    }

    Node paper(InterviewId id) {
        return new ContactPaperView(new ContactPaperViewModel(id, means), papers, means.words());
    }

    Node versions(InterviewId id) {
        return new ContactVersionsView(new ContactVersionsViewModel(id, means), means.words());
    }
}
