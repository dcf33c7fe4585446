using Hegao;

return await HegaoProgram.RunAsync(args, ProgramStreams.OfProcess());
