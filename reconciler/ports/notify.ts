/** What a service tells systemd of itself: sd_notify(3). */
export interface Notification {
  /** Start-up is done. */
  readonly ready?: true;
  readonly stopping?: true;
  /** Still alive: to be said more often than `watchdogMs`. */
  readonly watchdog?: true;
  /** One line for `systemctl status`. */
  readonly status?: string;
}

export interface Notify {
  /** Milliseconds within which the watchdog wants to hear of the service, or null where there is none. */
  readonly watchdogMs: number | null;
  /** Does nothing where no service manager listens. Never fails. */
  notify(notification: Notification): Promise<void>;
}
