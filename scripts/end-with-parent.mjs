// Preloaded into the processes that `npm start` runs: when it is killed outright it can stop nothing, so they watch for its end.
if (process.channel) {
  process.channel.unref();
  process.on("disconnect", () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
}
