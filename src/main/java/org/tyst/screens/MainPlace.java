package org.tyst.screens;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The places of the navigation at the left, in its order. Their words are {@code shell.nav.NAME}. */
enum MainPlace {
    TODAY(new Place.Today(), Feather.SUN),
    CASES(new Place.Cases(), Feather.FOLDER),
    CONTESTED(new Place.Contested(), Feather.ALERT_TRIANGLE),
    FIND(new Place.Find(), Feather.SEARCH),
    SYNC(new Place.Sync(), Feather.REFRESH_CW),
    SETTINGS(new Place.Settings(), Feather.SETTINGS);

    private final Place place;
    private final Ikon icon;

    MainPlace(Place place, Ikon icon) {
        this.place = place;
        this.icon = icon;
    }

    Place place() {
        return place;
    }

    Ikon icon() {
        return icon;
    }

    /** Which entry is lit at a place: a report belongs to a case, a conflict to the sync. */
    static MainPlace of(Place place) {
        return switch (place) {
            case Place.FirstRun first -> TODAY;
            case Place.Unlock unlock -> TODAY;
            case Place.Damage damage -> TODAY;
            case Place.OfficersWereHere officers -> TODAY;
            case Place.FirstSheet sheet -> TODAY;
            case Place.Today today -> TODAY;
            case Place.Cases cases -> CASES;
            case Place.Import court -> CASES;
            case Place.OpenCase other -> CASES;
            case Place.CaseFile file -> CASES;
            case Place.Family family -> CASES;
            case Place.InterviewRoom room -> CASES;
            case Place.NewInterview begun -> CASES;
            case Place.ContactPaper paper -> CASES;
            case Place.PicturePaper paper -> CASES;
            case Place.ContactVersions versions -> CASES;
            case Place.Contested contested -> CONTESTED;
            case Place.ContestPage page -> CONTESTED;
            case Place.NewContest contest -> CONTESTED;
            case Place.ReportDesk desk -> CASES;
            case Place.Coverage coverage -> CASES;
            case Place.Twin twin -> CASES;
            case Place.Send send -> CASES;
            case Place.SignOff signing -> CASES;
            case Place.Review review -> CASES;
            case Place.Changes changes -> CASES;
            case Place.Late late -> CASES;
            case Place.Find find -> FIND;
            case Place.Sync sync -> SYNC;
            case Place.ConflictPage conflict -> SYNC;
            case Place.Settings settings -> SETTINGS;
            case Place.LaptopHistory history -> SETTINGS;
            case Place.TakeOff leaving -> CASES;
            case Place.TakenOff gone -> SETTINGS;
            case Place.Keys keys -> SETTINGS;
            case Place.Exchanging exchanging -> SETTINGS;
            case Place.Emptied emptied -> TODAY;
        };
    }
}
