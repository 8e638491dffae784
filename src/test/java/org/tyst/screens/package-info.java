/**
 * Fixtures for page tests. {@link org.tyst.screens.Window} shows a node as the app would, without a display;
 * {@link org.tyst.screens.AccessibleScene} walks it for names and roles; {@link org.tyst.screens.Photos} takes its
 * picture into {@code target/photos}.
 * <pre>
 * class TodayViewTest {
 *     final Window window = Window.showing(Theme.LIGHT, 100, () -&gt; new TodayView(...));  // 1360 x 860
 *     &#64;Test void namesEveryStop() { AccessibleScene.check(window.scene()); }
 *     &#64;Test void looksRight() { Photos.takeAll("today", () -&gt; new TodayView(...)); }   // every theme, and 200 %
 *     &#64;Test void opensTheCase() { window.robot().clickOn("Alys"); ... }
 * }
 * </pre>
 */
@NullMarked
package org.tyst.screens;

import org.jspecify.annotations.NullMarked;
