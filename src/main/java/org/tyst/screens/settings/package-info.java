/**
 * The settings page. It keeps nothing itself: the app gives {@link org.tyst.screens.settings.Preferences}, stores what
 * is wished, and puts it into effect at once (a new skin, another language, another patience of the idle watch).
 * {@code SettingsView.page(words, new SettingsViewModel(preferences), keysCard, about)}.
 */
@NullMarked
package org.tyst.screens.settings;

import org.jspecify.annotations.NullMarked;
