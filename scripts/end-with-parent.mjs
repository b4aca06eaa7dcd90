// Preloaded into the processes that `npm start` runs: when it is killed outright it can stop nothing, so they watch for its
// end. Their own children inherit this file but not our watch: theirs is a channel they live by.
if (process.channel && process.ppid === Number(process.env.DOCKET_PARENT)) {
  process.on("disconnect", () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
