package org.tyst.desk;

import java.awt.Desktop;
import java.awt.Desktop.Action;
import java.awt.desktop.ScreenSleepEvent;
import java.awt.desktop.ScreenSleepListener;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import java.util.function.Consumer;
import org.tyst.work.Work;

/**
 * Windows and macOS tell through the JDK's own desktop, which shows nothing here. It is woken aside, after the window's
 * toolkit, because the other way round the two wait for each other on a Mac.
 */
final class AwtNews implements SleepNews {
    @Override
    public void listen(Work work, Runnable lock, Consumer<Boolean> tells) {
        work.aside(
                () -> Desktop.isDesktopSupported() && listens(Desktop.getDesktop(), lock), tells);
    }

    private static boolean listens(Desktop desktop, Runnable lock) {
        if (desktop.isSupported(Action.APP_EVENT_USER_SESSION))
            desktop.addAppEventListener(new SessionLocked(lock));
        if (desktop.isSupported(Action.APP_EVENT_SCREEN_SLEEP))
            desktop.addAppEventListener(new ScreenDark(lock));
        if (!desktop.isSupported(Action.APP_EVENT_SYSTEM_SLEEP)) return false;
        desktop.addAppEventListener(new Asleep(lock));
        return true;
    }

    private record Asleep(Runnable lock) implements SystemSleepListener {
        @Override
        public void systemAboutToSleep(SystemSleepEvent event) {
            lock.run();
        }

        @Override
        public void systemAwoke(SystemSleepEvent event) {
            lock.run();
        }
    }

    private record SessionLocked(Runnable lock) implements UserSessionListener {
        @Override
        public void userSessionDeactivated(UserSessionEvent event) {
            lock.run();
        }

        @Override
        public void userSessionActivated(UserSessionEvent event) {}
    }

    private record ScreenDark(Runnable lock) implements ScreenSleepListener {
        @Override
        public void screenAboutToSleep(ScreenSleepEvent event) {
            lock.run();
        }

        @Override
        public void screenAwoke(ScreenSleepEvent event) {}
    }
}
