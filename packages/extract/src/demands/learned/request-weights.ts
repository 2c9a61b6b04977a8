/* Written by scripts/train/requests.ts. */
/** Features of requests with their weights in a logistic model. Sorted. */
export const REQUEST_WEIGHTS = String.raw`
! -0.29
$ -0.33
$ $ 0.22
$ and -0.33
$ for -0.07
$ in 0.15
$ million 0.11
$ or -0.19
$ to -0.08
' -0.21
' em -0.3
'd be 0.2
'd like -0.15
'd love -0.41
'll 0.08
'll be -0.27
'll call -0.27
'll forward -0.56
'll get -0.44
'll just -0.06
'll let 0.36
'll need 0.31
'll send -0.76
'm getting -0.37
'm going 0.25
'm here -0.22
'm in -0.23
'm not -0.31
're 0.15
're going 0.37
're not 0.61
're ready -0.13
're welcome 0.63
's 0.07
's a -0.54
's and -0.3
's anything -0.24
's desire -0.29
's discuss 0.38
's for -0.1
's get 0.18
's go -0.14
's list -0.52
's meet 0.19
's meeting -0.26
's really -0.23
's schedule -0.39
's so -0.2
's the 0.36
's too 0.07
've -0.12
've been -0.32
've got 0.35
've probably -0.2
, you -0.11
. you -0.08
1 a -0.24
1 according -0.25
1 add -0.43
1 after -0.17
1 all 0.24
1 although -0.23
1 any 0.81
1 anyway -0.33
1 april -0.49
1 are 0.35
1 as -0.08
1 at -0.13
1 august -0.3
1 autumn -0.28
1 before -0.46
1 best -0.41
1 both -0.41
1 by -0.29
1 call -0.19
1 check -0.56
1 click -0.22
1 could 0.28
1 day -0.52
1 did 0.12
1 do 0.18
1 even -0.35
1 everyone -0.4
1 failure 0.35
1 feel 0.24
1 finally -0.3
1 follow -0.31
1 for -0.06
1 get 0.59
1 give 0.31
1 glad -0.17
1 go -0.12
1 greetings -0.38
1 guys 0.19
1 have -0.07
1 he -0.17
1 here -0.36
1 how -0.33
1 however -0.22
1 in -0.14
1 instead -0.23
1 is 0.34
1 it -0.08
1 join -0.66
1 june -0.22
1 just 0.28
1 keep -0.39
1 last -0.4
1 learn -0.31
1 let 0.11
1 lets 0.27
1 looking -0.5
1 looks 0.32
1 maybe 0.47
1 ministers 0.27
1 monday -0.45
1 ms 0.25
1 must -0.53
1 my -0.4
1 need 0.15
1 no 0.3
1 not -0.24
1 note 0.45
1 now -0.33
1 once -0.25
1 open 0.25
1 please 0.11
1 pls 0.56
1 reddot -0.09
1 sally -0.54
1 scary -0.22
1 search -0.32
1 see 0.23
1 send 0.28
1 shares -0.33
1 shop -0.12
1 should 0.29
1 sorry -0.42
1 stan -0.33
1 start -0.34
1 stop 0.21
1 sure -0.32
1 take 0.08
1 talk 0.55
1 tell -0.22
1 thank -0.42
1 thanks 0.12
1 that -0.15
1 the -0.17
1 there 0.1
1 these -0.5
1 they -0.51
1 this -0.36
1 to -0.22
1 today -0.18
1 tomorrow 0.19
1 tried -0.17
1 try -0.1
1 two -0.37
1 type -0.26
1 under -0.38
1 unless 0.38
1 use -0.44
1 via -0.33
1 visit -0.19
1 we 0.08
1 when 0.23
1 where 0.53
1 whether -0.21
1 while -0.09
1 why 0.37
1 will 0.19
1 would 0.21
1 you 0.14
1 your -0.14
2 according to -0.25
2 anyway , -0.33
2 are there 0.17
2 as a -0.1
2 as long -0.24
2 as the -0.26
2 as we -0.26
2 as well 0.28
2 ask joseph 0.44
2 at the -0.48
2 attached is -0.35
2 attached please 0.35
2 by the -0.27
2 can i 0.48
2 can we 0.3
2 click here -0.16
2 could you 0.31
2 did you 0.74
2 do n't 0.09
2 do not 0.59
2 do we 0.37
2 even though -0.35
2 failure to 0.35
2 feel free 0.24
2 finally , -0.3
2 for more -0.15
2 give me 0.27
2 go ahead 0.43
2 go get -0.3
2 go here -0.47
2 good morning 0.17
2 guys , 0.19
2 have you -0.08
2 he asked 0.14
2 here 's -0.38
2 here is -0.33
2 how do -0.51
2 however , -0.22
2 i 'd 0.12
2 i 'll -0.2
2 i 'm -0.08
2 i 've -0.5
2 i am -0.09
2 i believe 0.47
2 i ca -0.46
2 i can 0.07
2 i do -0.15
2 i expect 0.42
2 i have -0.35
2 i hope -0.07
2 i just -0.22
2 i know 0.45
2 i look -0.17
2 i must 0.24
2 i need 0.37
2 i plan -0.31
2 i shall 0.61
2 i should 0.08
2 i suggest 0.48
2 i think -0.11
2 i understand -0.2
2 i want -0.12
2 i was 0.21
2 i will -0.48
2 i wish -0.37
2 i ’m -0.1
2 if i 0.62
2 if it -0.13
2 if not 0.19
2 if possible 0.49
2 if she -0.22
2 if so 0.29
2 if that 0.14
2 if the 0.24
2 if there -0.31
2 if this 0.23
2 if we 0.4
2 if you -0.12
2 if your -0.25
2 in a -0.2
2 in case -0.27
2 in honor -0.32
2 in order 0.14
2 instead of -0.23
2 is it 0.26
2 is there 0.18
2 it 's -0.13
2 it gets -0.35
2 it was -0.41
2 it would 0.63
2 just want -0.31
2 last week -0.36
2 learn more -0.3
2 let 's 0.46
2 let us -0.22
2 lets discuss 0.23
2 looking forward -0.5
2 looks like 0.11
2 maybe we 0.32
2 ms ode 0.22
2 my dear -0.2
2 need to 0.35
2 no problem -0.42
2 note : 0.23
2 on the -0.38
2 once you 0.1
2 open glyder 0.39
2 or i 0.38
2 our client 0.38
2 per your 0.36
2 please , 0.26
2 please accept -0.45
2 please activate -0.51
2 please book 0.52
2 please check -0.26
2 please click -0.21
2 please confirm -0.27
2 please consider -0.45
2 please contact -0.23
2 please discuss 0.46
2 please do -0.31
2 please email -0.22
2 please feel -0.29
2 please fill 0.31
2 please find -0.36
2 please follow 0.54
2 please forward 0.6
2 please get 0.5
2 please give -0.15
2 please go -0.45
2 please include 0.42
2 please keep -0.09
2 please let 0.06
2 please make 0.59
2 please note 0.2
2 please pay 0.47
2 please provide 0.54
2 please remove 0.24
2 please retain -0.42
2 please review 0.33
2 please send 0.39
2 please take -0.09
2 please tell 0.09
2 please use -0.46
2 please visit -0.47
2 reddot provides -0.09
2 scary good -0.22
2 search now -0.32
2 see you 0.15
2 send them 0.48
2 should we 0.2
2 talk to 0.42
2 thank you -0.42
2 thanks for -0.47
2 that is -0.27
2 the company -0.47
2 the council 0.13
2 the delivery -0.47
2 the entire 0.38
2 the first -0.27
2 the group 0.6
2 the judge 0.2
2 the meeting -0.55
2 the minister -0.48
2 the new -0.07
2 the sale -0.1
2 the train -0.36
2 the union -0.11
2 there are 0.28
2 there is -0.14
2 they are -0.2
2 this is -0.28
2 to avoid 0.4
2 to ensure -0.12
2 to participate -0.33
2 to view -0.55
2 tried to -0.17
2 under the -0.38
2 unfortunately , 0.14
2 we 're 0.37
2 we appreciate -0.41
2 we are 0.34
2 we ask 0.34
2 we call 0.23
2 we can 0.54
2 we demand 0.18
2 we do 0.1
2 we have -0.2
2 we hereby 0.24
2 we hope -0.16
2 we insist 0.32
2 we need 0.36
2 we require 0.33
2 we shall -0.12
2 we should 0.08
2 we want -0.24
2 we will 0.13
2 we would -0.18
2 what do -0.07
2 what is 0.74
2 what time 0.64
2 when i -0.54
2 when you 0.35
2 whether you -0.21
2 why do 0.43
2 will you 0.55
2 with the -0.25
2 would it 0.12
2 would you -0.08
2 you are 0.33
2 you can -0.24
2 you have -0.24
2 you may 0.11
2 you must 0.49
2 you should 0.47
2 you will -0.17
2 your free -0.17
3 JJ JJ NNS -0.29
3 JJ NN , -0.43
3 JJ NN JJ 0.43
3 JJ NN NN -0.4
3 JJ you did -0.18
3 NN : NN -0.46
3 NN : please 0.23
3 NN NN ; -0.31
3 NN NN CD -0.34
3 NNP CD CD -0.14
3 NNP CD NN -0.4
3 NNP NN , 0.22
3 NNP NNP NNP 0.41
3 NNP NNP NNS -0.69
3 NNP NNP and -0.32
3 NNP NNP to 0.39
3 NNP NNP would 0.28
3 NNP and NNP 0.16
3 NNP is JJ 0.1
3 NNP lets you -0.22
3 NNP provides NN -0.09
3 NNS , can 0.26
3 NNS , the 0.4
3 NNS , we 0.4
3 NNS urged NNS 0.51
3 a JJ NN -0.41
3 a NN of -0.28
3 according to the -0.25
3 are there JJ 0.17
3 are you JJ 0.25
3 are you the -0.38
3 as long as -0.24
3 as the NN -0.26
3 as we discussed -0.33
3 as well , 0.28
3 ask NNP to 0.44
3 attached please find 0.35
3 by the NN -0.27
3 call me NN 0.59
3 call me when 0.6
3 can i get 0.19
3 can we meet 0.16
3 can you get 0.5
3 can you give 0.17
3 can you join 0.55
3 can you send 0.28
3 can you set 0.29
3 click here to -0.12
3 could you please 0.12
3 did you get 0.48
3 do not in 0.37
3 do we need 0.16
3 do you know 0.51
3 do you want -0.17
3 even though you -0.35
3 feel JJ to 0.24
3 finally , i -0.3
3 for JJR NN -0.15
3 give me a 0.27
3 go ahead and 0.43
3 go get ' -0.3
3 go here now -0.5
3 how do you -0.51
3 i 'd be -0.64
3 i 'd like 0.08
3 i 'll call -0.27
3 i 'll forward -0.56
3 i 'm going 0.63
3 i 'm here -0.22
3 i 'm not -0.57
3 i am JJ 0.09
3 i am asking 0.29
3 i am going -0.59
3 i am in 0.08
3 i believe we 0.53
3 i ca n't -0.46
3 i do n't 0.17
3 i have NN -0.57
3 i have attached -0.36
3 i have been -0.3
3 i have n't -0.12
3 i hope you -0.28
3 i know that 0.37
3 i know you 0.33
3 i look forward -0.17
3 i need to -0.38
3 i plan to -0.31
3 i shall be 0.52
3 i should be 0.08
3 i think i 0.24
3 i think that -0.47
3 i think the -0.47
3 i think this -0.2
3 i think we 0.65
3 i think you -0.43
3 i want to -0.76
3 i was wondering 0.14
3 i will be -0.2
3 i will get -0.5
3 i will try 0.13
3 i would appreciate 0.31
3 i would be 0.15
3 i would like -0.1
3 if JJ , 0.49
3 if NNP has 0.51
3 if not , 0.34
3 if so , 0.29
3 if the JJ -0.19
3 if the NN 0.15
3 if there 's -0.34
3 if this goes -0.4
3 if this is 0.6
3 if we do 0.4
3 if you 're -0.35
3 if you are 0.1
3 if you can -0.51
3 if you consider 0.37
3 if you could 0.52
3 if you fail -0.14
3 if you have -0.3
3 if you like -0.22
3 if you need -0.49
3 if you no -0.19
3 if you prefer -0.14
3 if you received -0.33
3 if you see -0.15
3 if you want -0.15
3 if you wish -0.18
3 if you would -0.3
3 in NN , 0.25
3 in NN of -0.27
3 in NN to 0.14
3 in a JJ -0.21
3 in the NN 0.09
3 is it JJ 0.26
3 it would be 0.48
3 just want to -0.31
3 let 's discuss 0.45
3 let 's meet 0.19
3 let us help -0.34
3 let us know -0.44
3 looking forward to -0.5
3 looks like we -0.16
3 maybe we can 0.32
3 my JJ NN -0.23
3 on NNP CD -0.42
3 on the NNS -0.23
3 or i could 0.38
3 our NN demands 0.38
3 our NN is -0.51
3 our NNS will 0.32
3 please accept our -0.36
3 please call me 0.25
3 please click the -0.21
3 please confirm your -0.56
3 please contact NNP -0.23
3 please do n't -0.68
3 please feel JJ -0.29
3 please fill out -0.17
3 please find the -0.49
3 please forward the 0.43
3 please forward to 0.22
3 please give me 0.1
3 please give my -0.1
3 please include the 0.34
3 please keep in 0.22
3 please let me 0.14
3 please let us -0.14
3 please make JJ 0.4
3 please make the 0.39
3 please note that -0.42
3 please pay the 0.47
3 please remove the 0.24
3 please review and 0.49
3 please send me 0.48
3 please send the 0.44
3 please send us 0.12
3 please take a -0.42
3 please tell us 0.06
3 send them again 0.48
3 should you have -0.27
3 talk to you 0.37
3 thank you for -0.42
3 the JJ NN 0.21
3 the JJ NNP -0.07
3 the JJ NNS -0.56
3 the NN NN -0.22
3 the NN between -0.38
3 the NN did -0.34
3 the NN for -0.25
3 the NN has -0.2
3 the NN is -0.49
3 the NN needs 0.16
3 the NN of -0.39
3 the NN ordered 0.68
3 the NN requires -0.32
3 the NN said -0.48
3 the NN should -0.38
3 the NN told 0.31
3 the NN wants 0.15
3 the NN was -0.11
3 the NNS are -0.11
3 the NNS must 0.49
3 this NN is 0.27
3 this NN of -0.59
3 this is a -0.12
3 this is the -0.23
3 this is your -0.29
3 to ensure NN -0.12
3 to ensure that -0.11
3 unfortunately , i 0.19
3 we 'll need 0.27
3 we 're going 0.37
3 we appreciate your -0.41
3 we are going 0.68
3 we ask you 0.32
3 we call on 0.23
3 we can discuss 0.39
3 we can help -0.47
3 we demand that 0.13
3 we do have -0.32
3 we have a -0.51
3 we hereby demand 0.24
3 we hope you -0.59
3 we insist that 0.32
3 we need to 0.29
3 we want to -0.24
3 we will discuss 0.72
3 we will have 0.59
3 we would like 0.08
3 what do you 0.46
3 what is the 0.58
3 when you get 0.12
3 why do n't 0.43
3 with the NN -0.15
3 would it be 0.12
3 would you be 0.37
3 would you like -0.28
3 would you mind 0.4
3 would you please 0.37
3 you are requested 0.5
3 you have to -0.32
3 you may need 0.51
3 you must not 0.44
3 you must stop 0.22
3 you need to 0.29
3 your JJ NN -0.27
: you -0.4
=arranged 0.22
=called 0.13
=capitals -0.32
=direct 0.17
=found 0 -0.17
=found 1 0.21
=last ! -0.34
=last !! -0.52
=last !!! -0.66
=last ) -0.26
=last * -0.36
=last , -0.48
=last .. 0.14
=last ... -0.3
=last 14 -0.46
=last 2013 -0.64
=last : -0.23
=last ? 0.22
=last a.m. 1.03
=last access -0.5
=last christmas -0.52
=last email -0.23
=last link -0.37
=last p.m. 0.62
=last please 0.26
=last year -0.38
=last … -0.62
=length 1 -0.68
=length 2 -0.16
=length 5 -0.1
=length 6 -0.22
=names 3 0.1
=names 4 -0.11
=small -0.4
=strength request 0.16
=strength require 0.2
=strength urge 0.3
=sure 0 -0.17
=sure 4 -0.37
=sure 5 0.14
=sure 6 0.23
=sure 7 0.29
=sure 8 0.2
=sure 9 0.38
=time 0.26
=verb a 0.48
=verb activate -0.48
=verb add -0.41
=verb any 0.33
=verb apologise 0.51
=verb apply -0.29
=verb ask 0.44
=verb attend -0.12
=verb available 0.25
=verb be -0.56
=verb begin -0.12
=verb book 0.46
=verb call 0.14
=verb cancel 0.45
=verb capture -0.31
=verb cease 0.41
=verb change 0.16
=verb check -0.28
=verb click -0.28
=verb close 0.59
=verb come 0.17
=verb connect -0.51
=verb consider -0.45
=verb contact -0.38
=verb copy 0.14
=verb correct 0.63
=verb create 0.3
=verb delete 0.48
=verb discuss 0.24
=verb do 0.34
=verb drop 0.26
=verb e-mail 0.58
=verb email -0.29
=verb explain 0.14
=verb extend 0.29
=verb fill 0.13
=verb find -0.33
=verb follow 0.1
=verb forward 0.34
=verb get 0.19
=verb give 0.39
=verb go -0.3
=verb have -0.18
=verb hear 0.1
=verb help -0.16
=verb hurry 0.12
=verb include 0.42
=verb join -0.16
=verb keep -0.21
=verb know -0.27
=verb learn -0.31
=verb leave 0.46
=verb let 0.23
=verb log -0.39
=verb look 0.52
=verb make 0.34
=verb mark 0.14
=verb meet 0.23
=verb mend 0.32
=verb move 0.23
=verb need 0.23
=verb no 0.62
=verb not 0.73
=verb notify -0.17
=verb open -0.37
=verb participate 0.31
=verb paste -0.15
=verb pay 0.64
=verb payment 0.44
=verb press -0.37
=verb print -0.18
=verb provide 0.19
=verb publish 0.6
=verb rate -0.17
=verb read -0.45
=verb refer -0.2
=verb refund 0.5
=verb reinstate 0.66
=verb remove 0.55
=verb reopen 0.3
=verb repair 0.43
=verb reply 0.45
=verb resign -0.15
=verb restore 0.32
=verb retain -0.42
=verb return 0.27
=verb review 0.18
=verb run 0.42
=verb save -0.51
=verb schedule 0.51
=verb see -0.16
=verb send 0.3
=verb set -0.08
=verb settle 0.56
=verb share 0.49
=verb ship 0.47
=verb sign 0.1
=verb sit 0.2
=verb speak -0.13
=verb spend -0.53
=verb stop 0.57
=verb talk 0.34
=verb tell -0.07
=verb the 0.6
=verb this 0.16
=verb try -0.09
=verb update 0.37
=verb use -0.53
=verb vacate 0.54
=verb view -0.36
=verb visit -0.53
=verb vote 0.24
=verb withdraw 0.41
=verb work 0.38
=verb write 0.23
=verb your 0.67
? 0.2
? -you 0.45
? =you 0.08
? CC 0.43
? DT 0.4
? EX 0.11
? IN 0.66
? MD 0.13
? NNP -0.21
? PRP 0.44
? VB -0.19
? VBD 0.16
? VBP 0.13
? VBZ 0.42
? WDT -0.5
? WRB 0.13
? any 0.4
? are 0.35
? could 0.28
? have 0.08
? how -0.29
? i 0.2
? if 0.58
? is 0.34
? or 0.43
? should 0.2
? there 0.11
? we 0.44
? what -0.12
? when 0.37
? where 0.53
? why 0.46
? will 0.64
? you 0.32
CC you -0.09
DT you -0.28
JJ you 0.25
MD you 0.11
NN you -0.08
NNS you -0.24
RB you -0.19
T1 CD -0.15
T1 DT -0.16
T1 EX 0.1
T1 IN -0.07
T1 JJ -0.23
T1 JJS -0.37
T1 MD 0.18
T1 NN -0.36
T1 NNP -0.12
T1 PRP$ -0.18
T1 TO -0.22
T1 UH 0.1
T1 VBG -0.19
T1 VBN -0.25
T1 VBP 0.27
T1 VBZ 0.29
T1 WRB 0.16
T2 CC PRP 0.39
T2 CD NN 0.18
T2 DT IN -0.26
T2 DT JJ -0.22
T2 DT JJS -0.28
T2 DT MD -0.5
T2 DT NN -0.15
T2 DT NNS 0.19
T2 DT RB -0.43
T2 DT VBG -0.37
T2 DT VBZ -0.38
T2 EX MD 0.23
T2 EX VBP 0.28
T2 EX VBZ -0.22
T2 IN EX -0.31
T2 IN IN -0.35
T2 IN JJ 0.27
T2 IN JJR -0.15
T2 IN NNP 0.16
T2 IN PRP -0.09
T2 IN PRP$ -0.24
T2 IN RB 0.09
T2 IN VBG -0.19
T2 JJ , 0.24
T2 JJ IN -0.08
T2 JJ JJ -0.29
T2 JJ NN -0.14
T2 JJ NNS -0.49
T2 JJ PRP -0.33
T2 MD PRP 0.21
T2 MD RB -0.16
T2 NN : -0.49
T2 NN CC 0.19
T2 NN CD -0.39
T2 NN HYPH -0.4
T2 NN IN -0.15
T2 NN MD -0.48
T2 NN NN -0.58
T2 NN NNP -0.63
T2 NN NNS -0.37
T2 NN PRP -0.25
T2 NN TO 0.35
T2 NN UH -0.17
T2 NN VBZ -0.53
T2 NNP CC 0.11
T2 NNP CD -0.33
T2 NNP IN -0.39
T2 NNP MD 0.18
T2 NNP NNP -0.27
T2 NNP NNPS 0.35
T2 NNP VBD -0.31
T2 NNP VBZ -0.13
T2 NNS : -0.58
T2 NNS IN 0.07
T2 NNS VBD 0.42
T2 NNS VBP -0.39
T2 PRP RB -0.18
T2 PRP VBD -0.12
T2 PRP VBZ -0.16
T2 PRP$ JJ -0.47
T2 PRP$ NN -0.18
T2 PRP$ NNS 0.12
T2 RB , -0.19
T2 RB DT 0.24
T2 RB IN 0.14
T2 RB PRP -0.1
T2 RB RB -0.37
T2 RB UH -0.64
T2 RB VB 0.13
T2 RB VBP -0.28
T2 RB VBZ -0.42
T2 TO VB -0.21
T2 UH RB 0.66
T2 UH VB 0.08
T2 VB CC 0.58
T2 VB CD -0.8
T2 VB DT -0.22
T2 VB IN 0.24
T2 VB JJ -0.21
T2 VB JJR -0.17
T2 VB NN -0.72
T2 VB NNP 0.38
T2 VB PRP 0.09
T2 VB PRP$ -0.29
T2 VB RBR -0.41
T2 VB RP 0.17
T2 VB VB -0.3
T2 VB VBG -0.45
T2 VBD PRP 0.36
T2 VBD RB -0.48
T2 VBD TO -0.54
T2 VBG IN -0.25
T2 VBG RB -0.48
T2 VBN NN -0.19
T2 VBN UH 0.35
T2 VBN VBZ -0.35
T2 VBP EX 0.17
T2 VBP PRP 0.08
T2 VBP RB 0.44
T2 VBZ EX 0.18
T2 VBZ IN 0.24
T2 VBZ JJ 0.17
T2 VBZ PRP 0.26
T2 VBZ RB -0.16
T2 VBZ VB 0.23
T2 WDT NN 0.64
T2 WP IN -0.32
T2 WP MD 0.59
T2 WP VBD -0.65
T2 WP VBP 0.06
T2 WP VBZ 0.74
T2 WRB DT 0.48
T2 WRB MD -0.2
T2 WRB VBD 0.52
VBD you 0.17
VBG you -0.11
VBN you -0.66
VBP you 0.11
VBZ you -0.35
WDT you -0.2
WP you 0.14
^ a -0.24
^ according -0.25
^ add -0.43
^ after -0.17
^ all 0.24
^ also 0.25
^ although -0.23
^ any 0.66
^ anyway -0.33
^ april -0.26
^ are 0.27
^ at -0.13
^ atos -0.12
^ august -0.3
^ autumn -0.28
^ before -0.46
^ ben 0.53
^ best -0.41
^ bob -0.34
^ both -0.41
^ by -0.29
^ check -0.56
^ chris 0.32
^ click -0.22
^ could 0.3
^ dave 0.08
^ david 0.5
^ day -0.52
^ dear 0.07
^ did 0.12
^ do 0.17
^ even -0.35
^ everyone -0.4
^ failure 0.35
^ finally -0.3
^ follow -0.31
^ for -0.13
^ give 0.22
^ glad -0.17
^ go -0.16
^ good 0.35
^ greetings -0.38
^ guys 0.19
^ have -0.07
^ he -0.17
^ here -0.36
^ hey 0.07
^ hi -0.13
^ how -0.19
^ however -0.22
^ i -0.08
^ in -0.18
^ instead -0.23
^ is 0.35
^ jeff 0.51
^ jennifer -0.48
^ john -0.23
^ join -0.66
^ jude -0.18
^ june -0.22
^ just 0.28
^ kay 0.39
^ keep -0.39
^ last -0.4
^ learn -0.31
^ let 0.11
^ lets 0.26
^ looking -0.5
^ looks 0.2
^ maybe 0.47
^ mike 0.1
^ ministers 0.27
^ monday -0.33
^ must -0.53
^ my -0.48
^ need -0.29
^ no 0.3
^ not -0.24
^ note 0.23
^ now -0.33
^ once -0.56
^ open 0.25
^ our -0.09
^ per 0.27
^ please 0.06
^ pls 0.56
^ reddot -0.09
^ rick 0.2
^ rob 0.24
^ sally -0.54
^ scary -0.22
^ see 0.23
^ shares -0.33
^ shop -0.12
^ should 0.29
^ so -0.38
^ sorry -0.42
^ stan -0.33
^ start -0.34
^ stop 0.21
^ sure -0.32
^ take 0.21
^ talk 0.55
^ tell -0.22
^ thank -0.42
^ thanks 0.12
^ thanx -0.18
^ that -0.15
^ the -0.16
^ there -0.11
^ these -0.5
^ they -0.51
^ this -0.3
^ to -0.22
^ today -0.18
^ tomorrow 0.19
^ toni 0.2
^ trey -0.43
^ tried -0.17
^ try -0.22
^ twanda 0.48
^ two -0.37
^ type -0.26
^ under -0.38
^ unfortunately 0.12
^ unless 0.38
^ use -0.44
^ via -0.33
^ visit -0.19
^ when 0.15
^ where 0.53
^ whether -0.21
^ why 0.34
^ will 0.16
^ would 0.19
^ yes 0.25
^ you 0.09
^ your -0.22
a -0.07
a $ -0.27
a and -0.17
a banner -0.15
a bit -0.22
a brief 0.4
a call 0.13
a chance 0.14
a change -0.24
a check 0.55
a commercially -0.15
a conference 0.07
a copy 0.25
a couple -0.06
a day 0.06
a difference -0.3
a dinner 0.5
a draft -0.22
a few 0.1
a fine 0.36
a for 0.2
a free -0.19
a friend -0.23
a good -0.25
a great -0.38
a hard 0.46
a job -0.21
a large 0.22
a limited -0.21
a list 0.2
a look 0.16
a lot 0.19
a meeting 0.53
a message 0.26
a minute 0.12
a moment -0.23
a monthly -0.21
a new -0.31
a note -0.46
a number -0.33
a phone 0.39
a photograph 0.14
a possible -0.17
a presentation 0.2
a problem 0.08
a project -0.33
a quick 0.71
a read -0.49
a refund 0.38
a relationship -0.52
a reminder 0.41
a report -0.16
a request -0.54
a second 0.14
a short 0.3
a simple -0.22
a single -0.19
a small 0.37
a strike -0.16
a system -0.18
a time 0.46
a to -0.44
a truly -0.17
a variety -0.17
a vehicle -0.24
a video 0.21
a way -0.51
a week -0.27
a while -0.21
a with -0.39
abandon 0.37
ability 0.28
ability to 0.28
able -0.14
able to -0.14
about 0.06
about and -0.41
about going -0.29
about how -0.45
about in -0.1
about my -0.13
about our -0.38
about that 0.7
about the 0.08
about what 0.59
about your -0.5
above -0.4
accept -0.59
accept my -0.54
accept our -0.36
access -0.14
access to -0.07
access your -0.26
accommodate 0.58
according 0.18
according to 0.18
account at -0.21
account information -0.14
account lets -0.17
account you -0.34
across the 0.08
act 0.08
action -0.11
actions -0.42
activate -0.37
activate your -0.28
active -0.28
activity -0.08
actually -0.44
ad -0.37
add -0.29
add me -0.39
add the 0.07
add to -0.24
add us -0.15
added -0.16
added to -0.19
addition 0.13
additional -0.3
additions 0.19
address -0.36
address and -0.29
address book -0.19
address for -0.26
address so 0.17
addresses -0.29
addresses to -0.41
addressing -0.24
administration 0.07
advantage -0.23
advantage of -0.26
advert 0.32
advice 0.54
advise -0.21
after 0.15
after next 0.62
after the -0.65
after work 0.17
after you -0.31
afternoon 0.65
again 0.16
against -0.3
against the 0.15
age 0.12
agency -0.42
agenda 0.39
ago -0.16
agree -0.49
agree that -0.49
agreed -0.36
agreed to -0.33
agreement -0.08
ahead 0.28
ahead and 0.45
ai -0.41
ai n't -0.41
alert -0.3
all -0.14
all of -0.42
all on 0.19
all stock 0.34
all three 0.23
all you -0.28
all your 0.1
allow 0.26
allow us 0.42
along -0.3
along the -0.1
also 0.07
also a -0.51
also be -0.46
also do 0.12
also have -0.28
also i -0.2
also like 0.26
also please 0.37
also to -0.28
alternatively 0.18
although -0.23
always -0.06
am -0.08
am asking 0.29
am going -0.56
am in 0.08
am interested 0.26
am just -0.19
am very -0.2
am writing 0.13
amendment -0.31
among -0.26
amount 0.46
an email -0.29
an error 0.09
an explanation -0.4
an informal 0.51
an inquiry 0.14
an interview 0.38
an introduction 0.32
an the 0.19
an update 0.16
analysis -0.11
analyst -0.33
and 's -0.28
and a 0.12
and add -0.38
and all -0.32
and and -0.13
and any 0.24
and are 0.17
and at 0.56
and back 0.11
and be -0.39
and c 0.34
and check -0.37
and come -0.4
and confirm 0.14
and control -0.22
and could 0.19
and d 0.13
and deliver -0.27
and determine 0.32
and did -0.34
and discuss 0.16
and do 0.07
and earn -0.1
and email 0.44
and even -0.28
and expectations 0.15
and field 0.29
and finalize 0.15
and find -0.26
and follow 0.11
and for -0.25
and forth 0.08
and get 0.22
and give 0.26
and go 0.12
and have -0.6
and help -0.29
and his -0.09
and how -0.37
and if 0.14
and improve -0.06
and just 0.66
and let 0.36
and love -0.19
and might -0.26
and mobile -0.17
and more -0.17
and my -0.42
and need -0.27
and no -0.29
and of -0.09
and operate -0.14
and or 0.18
and our -0.38
and password -0.36
and paste -0.36
and product 0.1
and rate -0.17
and receive -0.36
and return 0.44
and running -0.49
and see -0.09
and send 0.09
and set -0.09
and share -0.25
and she 0.31
and ship 0.26
and start -0.49
and support -0.09
and tell -0.34
and that 0.08
and the 0.07
and their -0.08
and then 0.37
and there -0.33
and they -0.3
and thought -0.18
and to 0.36
and tomorrow -0.51
and took -0.39
and try 0.36
and update 0.16
and videos -0.29
and want -0.06
and were -0.29
and what 0.13
and which -0.17
and will -0.06
and with 0.14
and would 0.35
and you 0.31
and your 0.26
announcement -0.25
another -0.57
answer by 0.29
anticipated 0.19
any -0.09
any chance 0.07
any comments -0.11
any event 0.37
any follow -0.36
any further -0.11
any help -0.22
any issues 0.29
any more -0.14
any other -0.47
any problems -0.28
any questions -0.33
any time -0.26
any way -0.16
anymore -0.24
anyone 0.09
anyone else 0.21
anything 0.17
anything else -0.32
anything in -0.21
anyway -0.39
anywhere -0.15
apartment 0.57
apologies 0.06
apologise 0.51
apologise to 0.51
apology 0.4
app -0.3
app to -0.43
appeal -0.11
appeal against -0.6
appear -0.46
appeared -0.26
appeared to -0.26
appears -0.46
apple -0.35
application -0.49
applications -0.26
apply -0.18
apply for -0.27
appointment 0.27
appreciate 0.17
appreciate it 0.13
appreciate your -0.09
appreciated 0.48
appropriate -0.19
approval 0.18
approved 0.16
approximately -0.16
apps -0.35
apps and -0.29
april -0.26
arbitration -0.18
are a -0.12
are any -0.18
are available -0.25
are busy 0.21
are getting -0.55
are going 0.49
are important -0.23
are instructed 0.29
are interested 0.38
are meeting 0.31
are n't -0.51
are now -0.34
are receiving -0.11
are requested 0.5
are required 0.18
are still -0.08
are supposed 0.12
are taking -0.21
are the -0.39
are there 0.24
are trying -0.3
are well -0.5
are working -0.33
are you -0.26
around -0.34
arrange 0.27
arrange a 0.12
arrears 0.41
arrive -0.25
article -0.12
artists -0.24
as -0.09
as a -0.17
as i -0.23
as it 0.33
as long -0.24
as of -0.51
as our -0.14
as per -0.41
as possible 0.33
as soon 0.29
as the -0.2
as they -0.13
as this 0.11
as to -0.43
as we -0.35
as well 0.13
as you -0.42
asap 0.22
asap so 0.15
ask -0.13
ask any -0.52
ask that 0.54
ask the -0.46
ask to 0.44
ask you 0.43
asked -0.34
asked me -0.11
asked the -0.53
asked to 0.23
asking 0.1
assets -0.09
assets came -0.1
assigned 0.17
assistance -0.27
associates -0.13
assume that 0.38
at 0.1
at $ -0.48
at am 0.42
at and -0.28
at any -0.09
at but 0.71
at home 0.14
at least -0.32
at my 0.38
at noon -0.37
at of -0.44
at on -0.06
at once 0.4
at or -0.47
at that -0.14
at the 0.13
at this -0.21
at to -0.23
at today 0.48
at your 0.54
atos -0.12
attached -0.39
attached file -0.41
attached is -0.48
attached please 0.11
attachment -0.25
attend 0.19
attendees -0.46
attending 0.28
attention -0.18
attention to -0.18
attractive -0.17
august -0.3
august $ -0.24
authority -0.17
automatically -0.45
autumn -0.28
available 0.1
available at 0.12
available for 0.17
available in -0.12
available on 0.36
available that 0.27
available to 0.21
avoid 0.19
avoid any -0.28
awards 0.21
aware -0.4
away -0.08
b 0.28
baby 0.22
back 0.09
back and 0.08
back from 0.32
back in -0.4
back office 0.11
back to 0.12
back with -0.44
backup -0.61
bad 0.24
balance -0.44
balance sheet -0.27
bank -0.18
bankruptcy -0.15
banner below -0.15
base -0.26
based -0.27
based on -0.26
be 0.07
be able -0.18
be an 0.07
be appreciated 0.41
be as -0.14
be at 0.51
be available -0.46
be back 0.23
be based -0.14
be but -0.35
be deposited 0.14
be grateful 0.27
be great 0.08
be guaranteed -0.16
be happy -0.23
be held 0.1
be helpful 0.48
be here -0.08
be in 0.12
be interested 0.13
be made 0.14
be meeting -0.08
be nice 0.6
be on 0.18
be one -0.32
be possible 0.31
be receiving -0.29
be removed 0.24
be secure -0.16
be sure -0.24
be the -0.47
be to -0.42
be very 0.09
be willing 0.37
beat -0.52
because -0.06
because i 0.08
because it 0.17
because your -0.07
become -0.42
been -0.2
been able -0.35
been discussing -0.17
before i -0.23
begin -0.16
behalf 0.24
behalf of 0.24
behind -0.32
behind is -0.14
being -0.17
believe 0.2
believe that -0.09
believe we 0.53
below -0.13
below and -0.39
below in -0.25
below please -0.36
below to -0.29
ben 0.53
benefits -0.15
benefits of -0.14
best for 0.58
best time 0.23
beta -0.43
better -0.17
better for -0.36
better we 0.26
between -0.1
between and -0.25
between the 0.14
bias -0.74
bid 0.3
bid week -0.32
bidweek 0.38
big 0.14
biggest -0.1
billing 0.25
bills 0.1
birthday -0.4
bit -0.22
board 0.27
bob -0.34
book me 0.25
book the 0.42
books 0.13
both -0.1
both of -0.58
bottom -0.07
break -0.24
break the -0.52
breakfast 0.48
brief 0.32
bring -0.23
bring you -0.13
brings 0.1
brings a -0.25
broader -0.41
brother 0.19
browser -0.38
browser to -0.14
budget -0.33
budget and -0.33
budget is -0.24
building 0.27
building your -0.15
built -0.08
business -0.21
business leaders -0.37
business users -0.09
businesses -0.12
busy 0.19
busy but 0.21
but he -0.21
but i -0.07
but if 0.31
but maybe -0.07
but that -0.23
but the -0.06
but this 0.12
but which 0.31
but you -0.67
butter -0.45
button -0.16
button to -0.07
buttons -0.33
buy -0.19
by -0.19
by and 0.38
by clicking -0.2
by law -0.4
by of -0.37
by offer -0.07
by phone 0.45
by the 0.15
by to -0.46
by we 0.46
c 0.24
ca -0.41
ca n't -0.47
ca n’t -0.12
calendar and 0.33
call at 0.08
call for -0.5
call if -0.67
call in 0.23
call me -0.18
call on -0.14
call or 0.49
call so 0.44
call to -0.15
call today 0.06
call tomorrow 0.37
call upon 0.27
call us -0.39
call when 0.34
call with -0.11
call you 0.54
called -0.22
called on -0.4
called to -0.54
calling 0.11
calls -0.37
came -0.33
came about -0.1
can also 0.24
can always -0.18
can come -0.57
can discuss -0.12
can do 0.45
can find -0.38
can get -0.19
can give 0.36
can have 0.1
can help -0.54
can i 0.67
can join 0.64
can live 0.21
can make 0.13
can meet 0.17
can now -0.37
can see 0.25
can start 0.21
can take 0.12
can talk 0.49
can unsub -0.16
can unsubscribe -0.25
can use 0.19
can we 0.13
can you 0.1
cancel 0.13
cancel the 0.45
candidate -0.47
cap 0.28
capacity 0.11
capital 0.08
capture -0.31
car 0.25
card -0.34
care -0.47
carve -0.4
case -0.3
case you -0.2
cases 0.24
cash 0.2
catch up -0.31
caught -0.44
cause -0.17
cease 0.41
cease all 0.44
cell -0.12
cent -0.38
central -0.46
certain -0.13
certain that 0.16
chain -0.55
challenges -0.3
chambers 0.07
chance 0.08
chance of 0.1
chance to -0.14
chances 0.14
change the -0.32
change your -0.33
changed -0.5
changes 0.17
changes to 0.33
chat 0.18
chat with 0.23
check in -0.14
check on 0.34
check out -0.58
check right -0.28
check the 0.44
check with 0.75
checked -0.62
checked my -0.51
checking -0.42
choice -0.11
choose -0.48
chris 0.32
church -0.34
circumstances -0.25
citygate -0.44
claims 0.39
class -0.15
clear 0.13
clear on 0.5
cleared -0.15
click -0.24
click below -0.27
click here -0.21
click on -0.25
click the -0.19
click this -0.1
clicking -0.2
clicking on -0.09
clicking this -0.28
client -0.11
client demands 0.38
client is -0.41
client will 0.31
close -0.19
close the 0.13
closed -0.57
closer -0.31
coast 0.3
code -0.54
coffee 0.29
colleague -0.37
colleagues 0.11
combine 0.1
come 0.22
come back -0.22
come for 0.18
come in -0.12
come to -0.09
come up 0.28
comes 0.17
comes to 0.27
coming 0.16
comment -0.3
comments 0.1
comments or -0.07
comments to 0.46
commercially -0.15
communicate -0.17
communication 0.06
communication from -0.27
communications 0.33
community -0.32
companies -0.12
companies in -0.17
companies that -0.27
company -0.26
company to -0.3
compare -0.14
competing -0.15
competitive -0.23
competitive quotes -0.17
competitive retail -0.17
competitors -0.52
complete -0.24
complete the -0.39
complete your -0.25
completed -0.11
completely -0.31
compliance -0.2
compliance with -0.2
computer -0.17
computers -0.23
concepts 0.13
concern -0.19
concerned -0.25
concerns -0.19
condition -0.43
conditions -0.13
conference 0.23
conference call 0.22
conference in 0.64
conference room -0.27
confidential 0.42
confirm 0.07
confirm receipt 0.52
confirm your -0.48
confirmation 0.38
confirmed -0.51
conflicts 0.34
connect -0.52
connect to -0.15
connect you -0.18
connection 0.37
consider the -0.36
contact -0.37
contact a -0.2
contact and 0.52
contact me -0.31
contact the -0.14
contact to -0.33
contact us -0.25
contact with -0.18
contact you -0.29
contacted -0.33
contains -0.14
content -0.07
continue to -0.11
continue working -0.16
continuing -0.54
continuing to -0.54
contract -0.25
contracts 0.32
contribute 0.33
contribute to 0.44
control -0.07
conversation 0.21
conversations -0.1
conversations with 0.11
copies 0.3
copies and -0.3
copies of 0.42
copy 0.17
copy and -0.24
copy the -0.23
copyright -0.25
core -0.25
core noncore -0.25
correct 0.34
correct the 0.24
cost -0.19
cost of -0.11
costs 0.24
could 0.21
could discuss 0.21
could find 0.41
could get 0.32
could provide -0.18
could send -0.46
could you 0.36
council to 0.08
counsel 0.07
couple 0.23
couple of -0.12
couple weeks 0.37
coupon -0.59
course 0.21
court -0.08
court to -0.48
courtesy 0.06
cover 0.46
covered -0.24
covered in -0.54
create a -0.33
created -0.42
creating 0.06
credit -0.06
credit will 0.06
crew 0.1
crisis -0.19
critical 0.27
currency 0.1
current -0.1
currently -0.31
curves 0.14
customer 0.18
customer list -0.16
customers to -0.3
cut -0.57
daily -0.19
damages 0.59
date -0.2
date due -0.14
date most -0.14
dates 0.11
dave 0.08
david 0.5
day and -0.5
day for 0.28
day to -0.53
day tomorrow 0.07
days -0.28
days of 0.3
days to 0.08
deal is -0.25
deal with 0.1
deals 0.2
dear 0.07
dear the -0.38
debt 0.4
decide -0.4
decide when -0.25
decided -0.44
defensive -0.29
defer 0.31
definitely 0.23
delay 0.09
delete 0.41
delete the 0.53
deliver -0.18
deliver gas -0.35
deliver the -0.33
delivered to -0.18
deliveries -0.37
delivering -0.37
delivery -0.18
delivery to -0.4
demand that 0.22
demand/imperative/bare within -0.18
demand/imperative/please 0.11
demand/imperative/please within 0.11
demand/impersonal 0.62
demand/impersonal within 0.62
demand/impersonal/remedy 0.4
demand/impersonal/remedy within 0.4
demand/joint 0.14
demand/joint within 0.14
demand/list 0.54
demand/list within 0.54
demand/modal/active 0.17
demand/modal/active within 0.17
demand/modal/passive 0.43
demand/modal/passive first 0.43
demand/modal/passive within 0.28
demand/performative/infinitive 0.32
demand/performative/infinitive within 0.32
demand/performative/noun 0.59
demand/performative/noun within 0.59
demand/performative/passive 0.21
demand/performative/passive within 0.21
demand/performative/that 0.34
demand/performative/that within 0.34
demand/polite/appreciated 0.41
demand/polite/appreciated first 0.41
demand/polite/awaiting 0.48
demand/polite/awaiting within 0.48
demand/polite/expect 0.55
demand/polite/expect within 0.55
demand/polite/gratitude 0.46
demand/polite/gratitude within 0.46
demand/polite/hope 0.31
demand/polite/hope within 0.31
demand/polite/if-you 0.18
demand/polite/if-you within 0.18
demand/polite/like 0.18
demand/polite/like within 0.18
demand/polite/meeting 0.2
demand/polite/meeting within 0.2
demand/polite/mind 0.43
demand/polite/mind within 0.43
demand/polite/need 0.14
demand/polite/need within 0.14
demand/polite/possible 0.12
demand/polite/possible within 0.12
demand/polite/question 0.08
demand/polite/question within 0.08
demand/polite/want 0.07
demand/polite/want within 0.07
demand/question 0.22
demand/question first -0.19
demand/question within 0.32
demand/reported/infinitive 0.17
demand/reported/infinitive within 0.17
demand/reported/noun 0.59
demand/reported/noun within 0.59
demand/reported/passive 0.62
demand/reported/passive within 0.62
demand/reported/that 0.2
demand/reported/that within 0.2
demand/ultimatum/failure 0.35
demand/ultimatum/failure within 0.35
demand/ultimatum/if-not 0.41
demand/ultimatum/if-not within 0.41
demand/ultimatum/unless 0.51
demand/ultimatum/unless within 0.51
demand/ultimatum/until 0.56
demand/ultimatum/until within 0.56
demands 0.38
demands that 0.38
deposit 0.13
deposited 0.14
describe 0.2
describe the 0.2
description -0.11
desire -0.32
desire to -0.29
desist 0.21
desist from 0.21
destroyed 0.22
detail -0.34
details 0.1
determining the -0.22
developing 0.08
development -0.07
development of -0.36
device 0.09
devices -0.28
did -0.2
did a -0.18
did get 0.24
did n't -0.59
did not -0.46
did you 0.65
difference -0.3
difference in -0.24
different -0.39
difficult to -0.49
difficulties -0.1
difficulties with -0.1
diligence -0.5
dinner 0.49
dinner coffee 0.19
dinner on 0.47
dinner with 0.27
direct -0.47
directly -0.11
directly to 0.27
disable 0.25
discount -0.47
discover -0.21
discover the -0.25
discuss 0.39
discuss a 0.47
discuss any 0.57
discuss further 0.28
discuss how 0.07
discuss in -0.15
discuss issues -0.07
discuss it 0.37
discuss strategy 0.2
discuss the 0.15
discuss this 0.32
discuss tomorrow 0.46
discuss with 0.1
discuss your 0.19
discussed the -0.24
discussed this -0.48
discussed yesterday 0.47
discussing 0.42
discussing with 0.38
discussion 0.3
discussion about 0.22
discussions 0.43
discussions with 0.63
dispatch 0.13
distributed -0.35
distributed energy -0.31
distribution 0.18
distribution list 0.24
do 0.12
do a 0.41
do have -0.4
do i -0.18
do it 0.48
do not 0.13
do n’t -0.33
do so -0.25
do this 0.19
do we 0.58
do you 0.37
document 0.43
documents -0.28
does -0.2
does n't -0.27
does not -0.32
doing -0.08
doing it 0.37
dollars -0.14
done 0.09
dont -0.45
dose -0.65
dot -0.09
down 0.22
download -0.42
download and -0.24
download it -0.26
draft -0.25
draft of -0.24
dream -0.37
drink 0.39
drinks -0.27
drivers -0.29
driving 0.2
drop 0.16
due -0.24
due date -0.14
due to -0.33
during this -0.42
each -0.21
each day 0.24
earlier 0.06
earliest 0.35
early 0.06
early access -0.43
earn -0.4
earnings -0.1
earnings you -0.1
easily -0.27
eat 0.4
economy -0.48
effective 0.23
either -0.33
election -0.4
electricity -0.18
electricity market -0.17
else -0.1
else i -0.16
em -0.3
email -0.34
email address -0.43
email and 0.2
email at -0.56
email from -0.13
email if -0.31
email me 0.5
email or -0.07
email please -0.12
email preferences -0.43
email the 0.37
email to -0.56
email us -0.24
emailing 0.1
emails -0.33
emails click -0.14
emails from -0.15
emissions -0.18
employee -0.13
employees -0.27
enables -0.09
enables business -0.09
encouragement 0.14
end -0.12
end of 0.08
endorsements -0.16
energy 0.1
enhance -0.29
enjoy -0.07
enough 0.12
enough to -0.35
ensure -0.08
ensure delivery -0.27
ensure that 0.28
ensure your -0.3
enter 0.07
enter the 0.09
entire 0.07
entry 0.07
environment -0.49
error -0.12
error free -0.16
error please -0.32
especially -0.29
especially given -0.3
etc 0.06
even -0.32
even though -0.35
evening 0.07
event 0.28
event abandon 0.37
events -0.09
ever -0.08
every at 0.48
every budget -0.38
every day -0.34
every time -0.12
everyone -0.15
everything 0.16
exactly -0.27
exactly what -0.1
example 0.17
examples -0.23
examples of -0.23
excited -0.3
excited about -0.29
exciting -0.28
execute 0.18
existing 0.43
expect 0.31
expectations -0.23
expected 0.15
expenses -0.12
expenses and -0.36
experience -0.33
experience and -0.14
experience in -0.24
explain 0.12
explanation -0.4
explore -0.56
explore the -0.56
extend 0.36
extend the 0.29
extension 0.29
extension of 0.31
face 0.25
facebook -0.21
faces -0.17
facilitate -0.08
facility -0.16
fact -0.18
fail 0.22
fail to 0.22
failure 0.35
failure to 0.35
fall -0.49
families -0.31
family from -0.22
fantastic -0.21
far -0.4
fast -0.46
fat -0.1
fat or -0.1
feature -0.3
features -0.46
fee -0.1
feedback -0.27
feedback or -0.29
feel are -0.31
feel free 0.08
feel like -0.26
fell -0.38
fell by -0.38
few minutes -0.38
figures -0.22
file 0.31
files 0.16
fill 0.39
fill in 0.19
fill out -0.42
fill you 0.58
film 0.15
finalize 0.3
finally -0.34
finally i -0.34
finance 0.07
financial -0.21
financial aid -0.38
financing -0.17
find -0.15
find it 0.08
find my -0.57
find out -0.21
find the -0.12
finding -0.34
fine 0.33
finish -0.18
finished -0.22
firm 0.14
first -0.32
fit -0.34
fit for -0.16
fix -0.26
fixed -0.16
fixed price 0.4
flat 0.34
floor 0.21
flow of -0.31
focus -0.38
focus on -0.38
folks 0.18
follow 0.07
follow the 0.14
follow this -0.33
follow up 0.39
following address -0.56
following information -0.11
following link -0.17
following week 0.48
for 0.07
for $ -0.14
for 's -0.45
for a -0.14
for all -0.09
for and 0.46
for any -0.38
for dinner 0.43
for distribution 0.15
for employees -0.35
for forward 0.06
for free -0.36
for future -0.43
for in -0.54
for instance -0.17
for lunch 0.56
for me 0.12
for more -0.47
for my 0.23
for next 0.7
for of -0.2
for on 0.2
for personal -0.16
for reaching -0.17
for some 0.34
for the 0.12
for their -0.33
for this 0.28
for to -0.15
for tomorrow -0.28
for us 0.13
for you 0.12
for your -0.22
force 0.26
force majeure 0.26
forecast -0.37
forget -0.09
forget to 0.16
form 0.37
form of -0.35
forth 0.08
forward 0.17
forward a 0.31
forward in -0.27
forward it 0.36
forward the 0.18
forward this -0.1
forward to 0.1
forward with 0.57
found -0.51
free -0.15
free account -0.17
free trial -0.1
frequently -0.17
fresh -0.27
friend -0.29
friends -0.43
friends in -0.21
from -0.13
from a 0.1
from all -0.23
from and 0.39
from my -0.12
from on 0.06
from our -0.5
from the -0.33
from their -0.38
from this -0.09
from to -0.14
from us -0.16
from with -0.2
from your 0.08
front 0.29
fuel 0.15
full -0.1
full version -0.2
fully -0.4
fun -0.2
fund 0.73
funds 0.1
further 0.14
further assistance -0.2
further information -0.47
future -0.2
future mailings -0.28
game 0.14
gas -0.09
gas at -0.4
gate 0.54
gave 0.37
gave the 0.55
general -0.19
generation -0.15
get ' -0.3
get a 0.26
get all -0.48
get an -0.5
get his -0.51
get in -0.19
get it -0.16
get me 0.65
get off 0.23
get on 0.53
get out -0.4
get some 0.13
get something 0.3
get that -0.2
get the 0.25
get things 0.56
get this 0.51
get through -0.5
get to -0.21
get together 0.26
get with 0.49
get you 0.07
get your -0.3
gets -0.33
getting -0.46
getting the -0.4
gift -0.1
gift of -0.29
give 0.13
give a 0.27
give another -0.42
give it -0.48
give me 0.45
give my 0.07
give the -0.29
give us 0.2
give you -0.35
give your 0.47
given -0.25
given current 0.3
given the -0.27
given to -0.6
gives -0.45
glad to 0.07
global -0.37
go 0.12
go ahead 0.45
go forward 0.38
go get -0.3
go here -0.24
go into -0.07
go out -0.4
go to 0.35
goals -0.13
goes -0.26
goes on -0.4
going 0.25
going forward 0.54
going to -0.08
golf 0.88
gone 0.15
good 0.14
good for 0.31
good starting -0.21
good thing -0.22
good to 0.32
goods 0.13
goods are 0.52
got a -0.58
grab 0.65
graduating -0.15
grateful 0.27
great and 0.1
great if 0.63
great time -0.5
great to 0.08
greatly 0.31
greetings -0.38
grid -0.24
group to 0.08
groups -0.21
grow -0.49
growing -0.17
guaranteed -0.16
guaranteed to -0.16
guess -0.36
guests 0.42
guidance -0.13
guide -0.44
guy -0.33
guys 0.16
guys and -0.28
guys can 0.23
guys on 0.78
guys to -0.13
guys will -0.3
had a 0.29
had asked -0.31
had been 0.15
had the 0.27
had to -0.29
hand 0.36
handle 0.4
happen 0.41
happens -0.18
happy -0.1
happy hour 0.55
happy to -0.31
hard -0.08
hard copy 0.46
has a 0.34
has been 0.13
has no -0.22
has not -0.41
have -0.09
have a -0.2
have access -0.21
have an -0.2
have any -0.23
have attached -0.36
have been -0.29
have lunch 0.42
have more 0.15
have n't -0.4
have on 0.29
have proposed -0.47
have provided -0.26
have questions -0.09
have received -0.26
have some -0.06
have the 0.18
have two 0.16
have you 0.17
have your 0.41
having 0.16
he -0.42
he 'll -0.23
he asked 0.14
he can -0.17
he did -0.41
he does -0.52
he had -0.35
he is -0.49
he said -0.37
he will -0.31
he would -0.14
head -0.41
health -0.39
health insurance -0.44
health or 0.16
hear 0.14
hear about -0.47
hear from 0.18
hear the -0.5
heard -0.46
hearing from -0.07
hearings -0.11
heating 0.4
held 0.1
hello -0.22
help -0.44
help in 0.1
help me -0.08
help us -0.49
help with -0.29
help you -0.35
helped -0.22
helpful 0.38
helpful to -0.24
helping -0.65
helps -0.12
helps you -0.1
her 0.35
here -0.29
here $ -0.2
here 's -0.38
here and -0.21
here are 0.13
here in -0.45
here is -0.57
here to -0.35
hereby 0.42
hereby demand 0.24
hesitate -0.51
hesitate to -0.51
hey 0.07
hey send 0.48
hey we 0.49
hi -0.13
him -0.11
him a -0.44
him i 0.08
him to -0.35
hiring 0.13
his -0.2
his new -0.38
history -0.2
history and -0.31
hit -0.47
hit the -0.32
hold -0.32
hold a -0.32
home -0.09
homeowners -0.18
honor -0.33
honor of -0.32
hope 0.17
hope to 0.15
hope you 0.14
hopes -0.1
hopes that 0.27
hoping -0.21
hotel -0.4
hour 0.33
hours 0.41
hours to -0.08
house 0.27
how -0.11
how do -0.09
how long 0.3
how much -0.23
how the -0.09
how you -0.14
however -0.16
however i 0.12
hungry -0.16
hurry 0.12
i 'd 0.17
i 've -0.23
i am -0.21
i are 0.15
i asked -0.1
i believe 0.36
i ca -0.43
i can -0.12
i checked -0.49
i continue -0.37
i could 0.28
i did -0.28
i dont -0.45
i expect 0.42
i get 0.35
i got -0.28
i had -0.52
i have -0.15
i just -0.31
i know 0.32
i look -0.1
i may 0.34
i must 0.24
i need 0.27
i owe 0.46
i plan -0.31
i read -0.17
i sent -0.08
i shall 0.57
i should 0.13
i suggest 0.48
i think -0.15
i took -0.15
i understand -0.21
i want -0.14
i wanted 0.15
i was 0.32
i wish -0.37
i would 0.21
i ’m -0.1
idea 0.44
idea of 0.3
ideas -0.21
ideas and -0.09
ie -0.08
if any 0.4
if can 0.58
if has 0.51
if he -0.29
if i -0.17
if it 0.1
if not 0.29
if possible 0.87
if she -0.22
if so 0.29
if someone -0.23
if that 0.14
if they 0.15
if this -0.1
if we 0.18
if your -0.07
ignore -0.29
ignore this -0.29
image -0.14
imperative 0.49
imperative that 0.49
importance 0.12
importance of -0.26
important -0.07
important for 0.33
important to -0.28
improve -0.21
improve your -0.08
improvements -0.24
in -0.08
in 's 0.09
in a -0.09
in addition 0.13
in and -0.16
in any -0.3
in at -0.27
in case -0.33
in contact -0.13
in d -0.43
in error -0.21
in honor -0.32
in its 0.14
in last -0.08
in my -0.54
in number 0.12
in on 0.07
in order 0.06
in our -0.48
in person 0.21
in prayer -0.38
in removing 0.37
in this -0.37
in though -0.42
in to 0.12
in today -0.32
in tomorrow 0.52
in touch -0.11
in which -0.17
in writing 0.62
inbox -0.35
inbox please -0.16
include 0.1
include the 0.34
included -0.15
included in -0.17
inconvenience -0.3
increase -0.52
indicate that -0.3
individual 0.17
indoors -0.25
info to 0.15
inform -0.32
informal 0.68
information -0.15
information and -0.27
information as 0.23
information on -0.07
information please -0.32
information provided -0.47
informed 0.39
iniative 0.27
initial -0.45
initiatives -0.29
inquiry 0.14
inside -0.43
insist 0.32
insist that 0.32
inspect -0.53
inspect the -0.53
install the -0.39
installed -0.28
instance -0.25
instance we -0.17
instead -0.25
instead of -0.25
instructed 0.29
instructed to 0.29
instructions -0.28
insurance -0.42
insurance companies -0.17
insurance for -0.17
intend 0.15
intend to 0.15
intent -0.24
interest 0.15
interested 0.13
interested in 0.29
interesting 0.11
interests -0.5
intern -0.28
internally 0.19
interview 0.58
into -0.23
into a -0.46
into this 0.2
into your -0.16
introduce -0.12
introduction 0.32
investigation 0.27
investors -0.31
invite 0.25
invite him 0.45
invited -0.45
invoice 0.08
invoice and 0.27
involved 0.14
is a -0.23
is about -0.22
is already 0.06
is also -0.51
is an 0.09
is being -0.31
is going -0.17
is good 0.31
is imperative 0.49
is important -0.29
is it 0.2
is n't -0.45
is no 0.1
is now -0.58
is ok 0.12
is one 0.11
is or 0.39
is right 0.13
is scheduled 0.55
is set 0.37
is showing -0.26
is still -0.29
is that 0.26
is there 0.1
is to 0.4
is unable -0.13
is up -0.07
is what 0.35
is why -0.25
is working 0.18
is your 0.19
issue -0.07
issues 0.27
issues and 0.33
issues with 0.19
it 0.06
it ai -0.41
it all -0.35
it and -0.53
it as -0.17
it back -0.19
it be 0.3
it does -0.31
it for 0.1
it gets -0.35
it has 0.56
it if -0.21
it in 0.29
it is 0.31
it may -0.07
it now 0.63
it on 0.13
it out 0.27
it possible 0.26
it so -0.4
it to 0.3
it up 0.52
it was -0.19
it will -0.19
it with -0.23
it would 0.07
item -0.33
items 0.15
items in -0.49
its -0.14
jeff 0.51
jeff i 0.4
jennifer -0.48
job -0.15
john -0.23
john i -0.23
join 0.34
join the -0.62
join us 0.32
join you 0.54
journey -0.43
jude -0.18
judge 0.2
judge ordered 0.64
june -0.22
just -0.11
just a 0.3
just after 0.45
just click -0.22
just did -0.23
just go 0.2
just reply -0.19
just the -0.3
just want -0.44
just wanted 0.35
kay 0.39
keep -0.25
keep all 0.46
keep it -0.64
keep your -0.16
keys 0.46
kick -0.27
kick off -0.27
kids -0.57
kind 0.33
kind of 0.28
kindly 0.48
kinds -0.39
kinds of -0.39
know a -0.42
know about 0.18
know and 0.19
know how 0.2
know if 0.36
know of 0.2
know that 0.12
know what -0.07
know when -0.31
know where 0.53
know which 0.12
know who 0.22
know you 0.15
know your -0.07
knowledge -0.24
known -0.07
known as 0.2
l 0.2
language 0.08
large 0.14
larger 0.26
last meeting 0.37
last night -0.35
last week 0.09
later -0.32
latest 0.07
law -0.27
law to -0.33
lawmakers -0.22
lawyer -0.52
lead 0.38
leaders -0.08
learn -0.28
learn how -0.28
learn more -0.29
least -0.33
leave -0.11
leave at 0.67
leave me 0.32
leave the 0.1
leave us -0.06
leaving 0.2
leaving at 0.41
left -0.29
legacy -0.1
less -0.45
let 0.18
let 's 0.44
let me 0.22
let the 0.28
let us -0.26
let you -0.27
lets 0.22
lets discuss 0.58
lets you -0.19
letter 0.12
letter to 0.06
letters 0.22
letting -0.12
letting me -0.09
level 0.43
life -0.36
lift 0.11
like a 0.24
like and -0.4
like it -0.49
like me -0.69
like more 0.23
like the -0.1
like this -0.23
like today 0.56
like we -0.16
like you -0.31
likely -0.15
likely to -0.14
limit -0.15
limited -0.21
limits 0.17
line -0.33
line to -0.35
lines -0.31
link -0.41
link and -0.21
link below -0.2
link to -0.1
links -0.52
liquid -0.23
list 0.11
list click -0.25
list that 0.24
listed -0.17
listen -0.32
listing 0.24
little -0.07
lives -0.12
loan -0.09
location 0.4
log -0.26
log in -0.56
log into -0.31
log on -0.33
login -0.14
login and -0.1
long -0.22
long as -0.24
longer -0.08
longer like -0.25
longer want -0.21
longer wish -0.08
look at -0.12
look forward 0.11
look like -0.38
looking for -0.08
looking forward 0.1
looks 0.12
looks like 0.11
lost 0.14
lost their 0.52
lot 0.19
lot of -0.41
love -0.26
love to -0.21
low and 0.18
lunch 0.35
lunch next 0.23
lunch on 0.49
lunch or 0.25
lunch when 0.28
made 0.22
made to 0.4
mail -0.24
mail addresses -0.4
mail for -0.58
mail message -0.23
mail messages -0.22
mailed -0.52
mailing 0.1
mailings -0.28
maintain 0.37
maintain their -0.09
majeure 0.26
make a -0.09
make certain 0.16
make it 0.08
make me -0.16
make plans -0.22
make sense 0.43
make some -0.6
make sure 0.25
make that -0.34
make up -0.39
make your 0.27
makes -0.15
making 0.11
man -0.54
manage -0.36
manage earnings -0.1
management -0.18
manager -0.43
managing -0.51
manual -0.27
many -0.36
march -0.06
marketing -0.28
marketplace -0.22
match -0.25
materials -0.47
matters 0.22
may 0.09
may be -0.19
may go -0.12
may have 0.21
may need 0.51
may want 0.19
maybe we 0.14
maybe you -0.36
me 0.12
me a 0.44
me an -0.09
me and -0.4
me at -0.65
me for 0.18
me i 0.09
me if -0.72
me in -0.5
me know 0.18
me on 0.12
me tell -0.42
me that -0.24
me the 0.19
me this -0.38
me tonight 0.59
me u -0.48
me what -0.1
me when 0.53
me your 0.26
means 0.19
meanwhile -0.46
measurement -0.35
measurement issue -0.35
media -0.4
meet 0.27
meet at 0.26
meet for 0.12
meet in 0.64
meet on 0.23
meet the -0.29
meet to 0.24
meet you 0.22
meeting 0.4
meeting and 0.45
meeting at -0.07
meeting for 0.27
meeting i -0.33
meeting in 0.2
meeting is 0.26
meeting it 0.08
meeting on -0.18
meeting this 0.29
meeting to 0.26
meeting tomorrow 0.53
meeting with 0.32
meeting you -0.53
meetings 0.2
member -0.32
members 0.1
membership 0.16
memory -0.15
mend 0.32
mend the 0.32
mention 0.29
mentioned -0.43
mess -0.38
message -0.16
message but 0.15
message in -0.27
messages -0.3
messages from -0.14
messages please -0.33
met 0.29
meter -0.21
mid 0.11
mid and 0.11
midnight 0.16
might -0.1
might have -0.1
mike 0.1
million 0.09
mind 0.21
mind that 0.13
mine -0.1
minister -0.18
ministers 0.36
minute 0.14
minute i 0.37
minutes -0.23
minutes a -0.47
minutes and -0.51
minutes of -0.32
minutes to -0.17
miss -0.48
miss out -0.42
mix -0.23
mobile -0.31
mode -0.18
mode of -0.17
modern -0.44
modify -0.41
mom -0.11
moment -0.23
moment to -0.23
moments -0.51
monday -0.33
money -0.45
month -0.21
monthly -0.19
monthly fee -0.21
more -0.12
more detail -0.31
more details 0.21
more info -0.28
more information -0.18
more of -0.11
more please -0.29
more resources -0.25
more than -0.07
more time -0.27
morning 0.11
morning to 0.21
most -0.23
most frequently -0.17
most important -0.24
most likely -0.15
most of -0.39
mother -0.07
motion -0.18
move 0.06
move forward 0.29
moved 0.11
moving -0.16
moving the -0.22
much 0.27
much more 0.43
multiple -0.32
must 0.27
must be 0.19
must reach 0.16
must stop 0.22
my 0.11
my brother 0.19
my file 0.43
my mail -0.31
my mind -0.16
my old 0.25
my resume -0.16
my schedule 0.16
my trip 0.23
myself -0.31
n't -0.18
n't be -0.44
n't discuss -0.31
n't feel -0.2
n't forget 0.16
n't get -0.5
n't had -0.36
n't hesitate -0.56
n't make 0.24
n't mind 0.41
n't need 0.72
n't seem -0.29
n't talked -0.51
n't wait -0.11
n't want -0.27
n't work -0.28
n't you -0.24
na 0.24
name -0.08
name and 0.31
name of 0.3
name the -0.4
names -0.08
nation -0.16
natural -0.26
natural gas -0.26
nature 0.27
necessary 0.39
need 0.1
need a -0.41
need any -0.43
need for -0.31
need further -0.2
need more -0.26
need some -0.12
need the 0.14
need to 0.31
need you -0.07
need your 0.15
needed -0.25
needed to -0.22
needs to -0.12
never -0.29
new -0.2
new app -0.3
new by -0.07
new features -0.21
new life -0.49
next -0.07
next couple 0.08
next days -0.3
next meeting 0.49
nice 0.12
nine 0.44
no action 0.2
no need -0.38
no problem -0.42
noncore -0.25
none -0.45
noon -0.56
not a -0.38
not all -0.32
not already 0.14
not available 0.15
not aware 0.08
not be 0.41
not clear 0.12
not going -0.11
not have -0.14
not hear 0.27
not hesitate -0.32
not in 0.37
not know -0.44
not only -0.29
not respond -0.33
not sure -0.3
not the -0.29
not to 0.13
not want -0.29
not work -0.25
not yet -0.38
note 0.17
note i -0.17
note that -0.42
note the 0.33
note to -0.25
notes -0.26
nothing -0.31
nothing or -0.15
notice -0.2
notification 0.23
notifications -0.31
notifications please -0.14
notify -0.17
now -0.27
now $ -0.28
now and -0.37
now available -0.57
now i -0.45
now is -0.24
now on 0.39
now you -0.27
number -0.3
number of -0.15
numbers 0.23
n’t -0.28
objectives -0.35
obliged 0.25
obtain 0.07
of -0.07
of $ 0.13
of a 0.12
of all 0.07
of and -0.28
of course 0.1
of distributed -0.3
of documents 0.32
of email -0.13
of for 0.4
of his 0.16
of how 0.09
of life -0.16
of my 0.07
of new -0.09
of next -0.57
of of -0.26
of or -0.38
of other -0.38
of our 0.28
of people -0.13
of points 0.33
of some -0.54
of them -0.28
of these -0.31
of this 0.32
of those -0.27
of to -0.24
of town -0.19
of transportation -0.17
of urgency -0.21
of us 0.1
of weeks -0.21
of what 0.1
of your -0.29
off -0.22
off your -0.13
offer -0.16
offer for -0.07
offer you -0.49
offered 0.28
offered a 0.28
offering -0.39
offers -0.16
office on 0.08
office services 0.11
office tomorrow 0.17
offsite 0.2
often -0.44
often i -0.44
oil -0.37
ok 0.09
old -0.46
ombudsman -0.1
on 0.13
on 's 0.29
on a -0.27
on all -0.24
on and 0.32
on any 0.11
on at 0.58
on behalf 0.24
on business -0.39
on developing 0.16
on e -0.35
on for 0.54
on given 0.19
on her 0.34
on his 0.19
on if 0.25
on life 0.33
on my 0.37
on night 0.56
on or -0.07
on that 0.13
on the 0.28
on these 0.18
on they 0.14
on this 0.08
on to -0.25
on vacation -0.43
on what -0.07
on you 0.23
once you 0.18
one -0.23
one and 0.18
one click -0.17
one in -0.23
one of -0.44
one on -0.26
one to -0.23
ones -0.37
online -0.08
online and -0.33
only -0.3
onto -0.33
open -0.13
open for -0.26
open it -0.54
open to 0.39
operate -0.14
operating -0.14
operations -0.42
opportunities -0.13
opportunities to -0.4
opportunity for 0.25
opportunity to -0.12
opt -0.2
option 0.44
options -0.36
options and -0.35
or a -0.08
or at 0.14
or call -0.07
or change -0.15
or comments -0.26
or concerns -0.1
or error -0.16
or face 0.54
or i 0.57
or just -0.32
or manage -0.1
or meet 0.19
or need -0.07
or no -0.09
or not -0.48
or on -0.22
or safe -0.08
or something 0.33
or the 0.12
or to 0.44
or via 0.26
or would 0.38
or you -0.08
or your -0.42
order -0.16
order of -0.44
order to 0.06
order unless 0.45
ordered 0.13
ordered the 0.14
organization -0.07
organized -0.1
other -0.2
other questions -0.21
other than 0.31
other things -0.14
ought 0.17
ought to 0.17
our -0.11
our apologies -0.36
our app 0.2
our at -0.08
our client 0.21
our conversation 0.28
our discussion -0.39
our email -0.47
our emails -0.15
our part -0.41
our phone -0.19
our plans -0.51
our please -0.36
our products -0.12
our proposal 0.14
our risk 0.19
our staff 0.5
our team 0.1
our website -0.2
out -0.19
out a -0.51
out all 0.09
out an -0.23
out and -0.36
out every -0.23
out for 0.24
out from -0.31
out more -0.27
out of -0.44
out on -0.69
out there -0.23
out this -0.33
out to 0.32
outside -0.29
outside counsel -0.24
over 0.1
over again -0.34
over the 0.07
overall 0.1
ovulate -0.14
ovulate due -0.09
owe you 0.46
own -0.17
own software -0.15
owner -0.38
owner of -0.56
p -0.4
pack -0.42
package 0.54
page me 0.1
pages -0.42
paid 0.08
parents 0.49
park 0.15
part -0.1
part of 0.18
partial 0.43
participant -0.53
participants -0.4
participate -0.21
participate by 0.21
participation -0.19
participation in -0.19
particulars 0.12
parties 0.11
partner 0.51
partnership 0.2
pass -0.35
password -0.45
password you -0.27
past 0.18
paste -0.33
paste the -0.42
path 0.41
patience -0.46
pause -0.45
pay 0.11
pay for -0.24
pay the -0.06
payment of 0.12
payments -0.41
people -0.2
people to -0.33
people we 0.38
per cent -0.38
per our -0.27
per your 0.36
perfect -0.13
perfect time -0.11
performance 0.16
period -0.5
permanently -0.12
permit -0.28
permits 0.27
permitting -0.24
person 0.19
person that 0.3
personal -0.21
personal information -0.17
personally -0.15
petition -0.35
phone -0.22
phone call -0.08
phone numbers -0.2
photograph 0.14
photographs 0.23
photos -0.55
photos and -0.46
pick -0.21
pics 0.16
picture -0.11
pictures -0.09
piece -0.26
pipeline 0.09
place 0.12
place on 0.6
places 0.15
plan -0.1
plan and -0.21
plan document -0.17
plan to -0.25
plane 0.44
planned 0.14
planning -0.1
planning on -0.39
planning to 0.19
plans -0.29
play -0.16
player -0.35
players 0.25
please $ -0.22
please accept -0.45
please add -0.28
please book 0.52
please call -0.1
please check -0.16
please click -0.28
please come -0.1
please confirm -0.07
please consider -0.45
please contact -0.37
please copy 0.09
please delete 0.12
please discuss 0.46
please do -0.42
please email -0.18
please every -0.38
please feel -0.17
please fill 0.14
please find -0.23
please follow -0.13
please forward 0.51
please get 0.66
please give 0.08
please go -0.45
please have -0.14
please ignore -0.29
please include 0.42
please keep 0.08
please let 0.16
please log -0.39
please look 0.34
please make 0.45
please mark 0.14
please note -0.42
please open -0.44
please pay 0.47
please provide 0.5
please put 0.16
please read -0.54
please refer -0.24
please remove 0.24
please reply 0.42
please retain -0.42
please return -0.2
please review 0.13
please schedule 0.63
please send 0.23
please set 0.14
please take -0.09
please tell 0.36
please try -0.64
please update 0.38
please use -0.43
please view -0.42
please visit -0.31
please your 0.2
pleased -0.38
pleased to -0.38
plenty 0.21
plenty of 0.21
pls 0.53
plus 0.08
pm -0.12
point 0.28
point to 0.43
points 0.08
points towards -0.11
points you 0.37
position -0.51
positions -0.27
possibility 0.17
possibility of 0.17
possible 0.28
possible for 0.45
possible to 0.22
possibly -0.11
post -0.39
posted 0.46
posting 0.14
posts 0.09
potential -0.21
power -0.18
power plant 0.07
powerful -0.29
pray -0.43
prayer -0.43
prayer with -0.38
prefer -0.26
prefer not -0.14
prefer to -0.28
preferences -0.32
preferences $ -0.19
preparation -0.22
prepared -0.4
presentation 0.58
presentation on 0.42
presentations 0.56
president -0.33
press -0.29
press the -0.44
pretty 0.13
previous 0.17
prices -0.69
prices and -0.18
pricing 0.29
print -0.18
prior 0.19
prior to 0.38
probably -0.12
probably wo -0.15
probably would 0.21
problem -0.18
problem with -0.21
problems -0.2
problems please -0.06
procedure -0.16
procedures 0.15
proceed 0.2
proceedings 0.45
process -0.2
processing -0.33
processing and -0.33
produce -0.53
producer -0.28
producers -0.22
products -0.07
products and -0.2
professional -0.11
professional experience -0.27
profile -0.23
program -0.47
progress 0.28
project -0.15
projects -0.2
promise -0.31
promotions -0.42
prompt 0.12
promptly 0.23
properly 0.38
property in -0.51
proposal 0.58
proposals 0.62
proposed -0.35
protect the 0.3
protection 0.32
prove -0.1
provide them 0.24
provide you -0.21
provide your 0.09
provided -0.26
provided in -0.32
provided that 0.19
provider -0.25
providers -0.29
provides -0.09
provides software -0.09
providing -0.46
publish 0.6
publish the 0.25
publishing 0.2
publishing and -0.16
pull -0.45
pull together -0.45
purchases -0.52
purchases and -0.18
pursuing -0.31
pushed -0.25
put 0.33
put a -0.19
put on 0.33
put together 0.32
putting 0.25
quarter -0.21
question -0.21
questions -0.17
questions about -0.42
questions comments -0.07
questions or -0.16
questions please -0.37
questions regarding -0.23
questions you -0.18
quick 0.42
quickly 0.08
quite -0.25
quotes -0.17
quotes for -0.17
raise -0.2
raised -0.15
rate -0.08
rate on -0.17
rates 0.18
re -0.25
reach -0.14
reach our 0.51
reach the -0.3
reached 0.17
reaching -0.21
read -0.31
read more -0.2
read on -0.53
read the -0.29
reading -0.14
reading your -0.16
ready -0.24
ready to -0.25
real -0.44
really make 0.08
reason -0.4
reasonable -0.31
reasons and -0.08
recall 0.31
receipt 0.42
receipts 0.35
receive -0.24
receive a -0.36
receive additional -0.26
receive email -0.06
receive emails -0.18
receive further -0.22
receive more -0.1
receive my -0.11
receive the -0.35
receive these -0.17
received -0.08
received it 0.53
received this -0.21
receiving -0.19
receiving these -0.08
receiving this -0.12
recent -0.41
recently -0.5
recommend -0.45
records -0.38
recover -0.39
recruiting -0.32
red -0.19
red dot -0.09
reddot -0.09
reddot provides -0.09
reduce -0.29
refer -0.07
refer to -0.08
reflect -0.46
refrain 0.6
refrain from 0.6
refund 0.37
refund the 0.57
refuse 0.45
refuse we 0.28
regarding 0.68
regarding a 0.54
regarding the 0.68
regarding your 0.24
regards -0.64
register -0.35
register each -0.38
regulatory -0.08
related -0.51
relationship -0.52
relationships -0.06
relative 0.11
remedies -0.5
remember -0.5
reminder 0.41
reminder to 0.41
remove 0.35
remove the 0.55
remove you -0.24
remove yourself -0.25
removed 0.19
removed from -0.13
removing 0.37
reopen 0.3
reopen the 0.3
repair 0.43
repair the 0.43
repay -0.14
repayment 0.51
repayment of 0.25
replace 0.22
replace the 0.22
reply by 0.64
reply to -0.37
report 0.21
report from -0.16
reporting 0.11
reports -0.09
reports to 0.37
repository -0.08
representation -0.25
representative -0.49
request a 0.28
request for -0.62
request that 0.11
request to -0.38
requested to 0.13
requests -0.34
require -0.33
require a -0.1
required -0.08
required to 0.26
requirements -0.29
requires -0.32
reschedule 0.75
reserve -0.14
reserved 0.26
reset -0.27
resign 0.12
resolved 0.48
resources -0.24
respond 0.23
respond to 0.21
response -0.07
responsibility -0.33
responsibility for -0.32
responsible 0.29
responsible for 0.29
responsive -0.2
rest 0.14
rest of 0.19
restaurant 0.09
restore the 0.23
result 0.12
result in 0.35
results -0.1
resume -0.12
retail -0.17
retail electricity -0.17
retain -0.44
retrieve -0.29
retrieve your -0.3
return the 0.13
return to -0.52
returning -0.07
revenue -0.23
review -0.13
review and 0.37
review it -0.55
review our -0.07
review the -0.12
reviewing 0.54
reviewing your 0.54
reviews 0.15
revised -0.38
rick 0.2
right -0.26
right away -0.3
right now -0.47
rights -0.44
rise -0.09
risk -0.1
road 0.39
rob 0.24
role 0.54
roof 0.4
room -0.1
rough -0.31
round -0.32
rule 0.15
run 0.26
run a 0.28
running -0.49
s 0.26
safe -0.38
safe sender -0.32
said 0.15
said that 0.18
said the -0.46
sale -0.16
sale of 0.17
sales -0.07
sales of -0.3
sally -0.54
same 0.18
save -0.48
saving -0.38
saving your -0.38
savings -0.36
say -0.09
say that -0.35
saying -0.12
says -0.56
says that -0.5
scale -0.32
scary -0.22
schedule 0.42
schedule a 0.23
schedule permits 0.27
schedule to 0.41
scheduled 0.36
schedules -0.44
school to -0.12
scoping -0.28
score -0.41
search -0.33
season -0.4
secondary -0.38
secure -0.16
secure or -0.16
see if 0.16
see it -0.35
see nothing -0.15
see the -0.22
see what 0.41
see why -0.16
see your -0.32
seeing you 0.16
seek 0.35
seem -0.3
seem to -0.16
seems 0.32
seems that 0.21
seems to 0.24
select -0.25
sell -0.44
send 0.07
send a -0.21
send an -0.65
send me 0.25
send out -0.22
send the 0.86
send them -0.16
send this -0.5
send to 0.38
send us -0.17
send you -0.17
sender -0.49
sender list -0.32
sending -0.14
sending a -0.44
sense 0.16
sense of -0.21
sent this -0.25
sent to 0.29
sent you -0.13
separate -0.48
separately -0.41
serious -0.31
seriously -0.47
service -0.14
service please -0.17
service providers -0.29
services -0.15
session 0.11
set 0.19
set up 0.09
setting -0.17
settle 0.55
several 0.1
shall 0.26
shall ask -0.23
shall be 0.66
share -0.08
share a -0.43
share some 0.07
share this 0.06
shares -0.33
sharing -0.55
she asked -0.61
she has 0.08
she is -0.13
she will 0.23
sheet 0.14
sheets 0.46
sheets and 0.46
ship 0.35
ship it 0.26
shop -0.15
shopping -0.36
short -0.1
short of -0.42
short survey -0.55
should feel -0.55
should give -0.37
should have -0.35
should make 0.31
should not -0.71
should try 0.54
should we 0.2
show you -0.21
showing -0.26
shows -0.63
side -0.29
sign -0.1
sign and 0.39
sign the 0.57
sign up -0.6
signed 0.18
signing 0.59
signup -0.42
simple -0.22
simply -0.12
simply maintain -0.09
since i 0.09
since we 0.33
single -0.23
sit 0.4
site -0.13
site and -0.42
site by -0.09
so do 0.49
so he -0.38
so if 0.16
so many -0.41
so please 0.08
so that 0.14
so you -0.07
social -0.4
software -0.19
software that -0.09
sold -0.4
solution 0.06
solution to -0.29
solutions -0.18
some -0.08
some more 0.13
some of -0.17
some time 0.54
someone 's 0.13
someone from 0.1
something 0.29
something and 0.34
sometime 0.14
sometime this 0.26
sometimes 0.47
somewhat 0.31
somewhere 0.29
soon as 0.09
sooner -0.23
sorry -0.44
sorry for -0.27
sounds 0.12
sounds like -0.55
sources -0.1
spare -0.15
speak -0.2
speak with -0.55
special -0.31
specialist 0.1
specifically 0.15
speed -0.08
spend -0.53
spent 0.1
spokesman 0.26
sponsor -0.31
staff 0.4
staff in -0.06
stage -0.22
stan -0.33
stand -0.6
standard 0.16
stands 0.31
start 0.1
start discussions 0.59
started -0.37
starting 0.21
starting point 0.26
starts 0.11
state -0.16
state to 0.29
statement -0.17
statements 0.13
status 0.13
status of 0.17
stay -0.16
step 0.14
steps 0.15
steps to 0.35
still -0.27
still in 0.28
still looking -0.22
stock 0.16
stop 0.15
stop future -0.28
stop receiving -0.09
stop the 0.2
stop using 0.64
stopped -0.43
storage -0.27
stories -0.67
story 0.33
strategy 0.12
stream -0.4
strike 0.1
strong -0.23
structure -0.17
study -0.41
style -0.38
styles -0.12
submit 0.37
subscribe -0.2
successful -0.17
such -0.12
such as -0.23
suggest 0.68
suggest that 0.41
suggested -0.5
suggestions -0.08
sum -0.65
sum up -0.56
summer -0.46
supply 0.18
support -0.2
support in -0.06
sure -0.06
sure that 0.2
sure to -0.21
sure we -0.51
surplus -0.27
surplus power -0.27
surprise -0.36
surrounding 0.07
survey -0.4
survey between -0.17
surveys -0.06
sweet -0.26
system and 0.2
t -0.26
table 0.44
tablet -0.36
tablets -0.12
take -0.15
take a -0.24
take advantage -0.27
take our -0.34
take the 0.27
taken 0.27
taken down 0.78
takes -0.1
taking 0.08
talk 0.43
talk about 0.25
talk to 0.15
talk tomorrow 0.53
talked -0.51
talking 0.26
talking to 0.26
talks -0.49
tap -0.7
target customer -0.16
targeted -0.33
targets 0.27
tariff 0.57
tasks -0.42
tax -0.54
tax return -0.47
team -0.14
teams -0.4
technical 0.11
technologies -0.34
technology -0.13
telephone -0.65
tell -0.23
tell me -0.51
tell the -0.22
tell us 0.07
tell you -0.35
tell your -0.33
temporary -0.12
ten -0.26
term -0.33
term sheet -0.2
test -0.23
tested -0.15
testimony -0.55
testing -0.33
text -0.13
text and 0.13
thank -0.4
thank you -0.35
thanks -0.17
thanks for -0.47
thanks to -0.49
thanx -0.18
that 's 0.25
that a 0.13
that and 0.53
that are 0.12
that can 0.07
that could 0.32
that date -0.35
that enables -0.09
that everyone 0.42
that for 0.63
that has 0.12
that he -0.32
that if -0.48
that it -0.06
that lets -0.13
that might 0.13
that my -0.42
that our -0.56
that prices -0.72
that some -0.16
that there -0.44
that they 0.23
that this 0.16
that was -0.16
that we 0.08
that would -0.33
that you 0.2
that your 0.13
the above -0.41
the address -0.27
the advert 0.32
the agenda 0.13
the analyst -0.33
the and 0.36
the app -0.31
the appropriate 0.14
the assets -0.1
the attached -0.16
the attachment -0.37
the attempt -0.1
the attendees -0.46
the back -0.36
the bank -0.14
the best -0.15
the bid 0.43
the big -0.34
the bill 0.08
the board 0.22
the book -0.16
the bottom -0.07
the budget -0.43
the business -0.14
the button -0.21
the cap 0.28
the card -0.52
the circumstances -0.25
the coast 0.15
the company -0.12
the conference 0.13
the contract -0.31
the contracts 0.21
the core -0.25
the cost -0.11
the court -0.36
the credit 0.62
the current -0.28
the daily 0.17
the data -0.14
the date -0.24
the days -0.39
the deal 0.1
the deals 0.23
the decision 0.26
the delay 0.14
the demand 0.48
the deposit -0.1
the document 0.38
the documents -0.36
the dog 0.08
the earliest 0.4
the email -0.3
the end 0.23
the entire 0.12
the event 0.08
the facility -0.2
the fat -0.1
the feedback 0.26
the few 0.16
the figures -0.22
the file 0.39
the files 0.38
the film 0.15
the final 0.2
the financial 0.22
the firm 0.09
the first -0.49
the flat 0.19
the floor -0.44
the for 0.46
the form 0.23
the four 0.31
the future -0.09
the game 0.11
the gas 0.28
the gate 0.54
the gift 0.25
the goods 0.52
the group 0.17
the hearing 0.28
the house 0.54
the i 0.21
the importance 0.12
the in -0.17
the information -0.09
the insurance -0.16
the invoice 0.06
the is -0.13
the issues 0.28
the judge 0.2
the keys 0.46
the large 0.44
the larger 0.26
the last 0.44
the latest 0.07
the law -0.21
the letter 0.24
the link -0.2
the list 0.15
the listing 0.28
the mark -0.1
the matter -0.12
the measurement -0.35
the meeting 0.23
the meetings -0.45
the meter -0.26
the minister -0.18
the minutes 0.29
the mode -0.17
the model -0.07
the morning -0.62
the name 0.34
the nation -0.16
the nature 0.44
the needs -0.33
the new -0.49
the next -0.3
the night 0.54
the number 0.14
the of -0.36
the offer 0.06
the office -0.52
the old -0.3
the ombudsman -0.1
the online 0.21
the only -0.3
the opportunity -0.11
the options -0.42
the order -0.13
the other 0.37
the owner -0.38
the package 0.61
the page 0.18
the particulars 0.12
the past 0.25
the perfect -0.13
the phone -0.52
the photographs 0.23
the pipeline -0.33
the plan -0.35
the plane 0.39
the please -0.27
the points 0.34
the position -0.38
the possibility 0.17
the presentation 0.13
the press 0.08
the price -0.15
the private -0.43
the process 0.11
the producers -0.22
the product 0.18
the project 0.55
the questions -0.17
the reasons -0.3
the receipts 0.35
the red -0.09
the report 0.21
the request -0.46
the rest 0.14
the right 0.29
the road 0.39
the roof 0.4
the sales 0.19
the same 0.18
the schedule 0.1
the school -0.16
the service 0.31
the signed 0.6
the social -0.31
the specific -0.08
the status 0.35
the steps 0.45
the survey -0.11
the table 0.36
the talks -0.49
the tariff 0.57
the team -0.41
the text -0.07
the tickets -0.09
the time -0.33
the timing 0.34
the to 0.11
the tools 0.2
the top -0.22
the transition -0.08
the transport 0.2
the two -0.31
the union -0.11
the upstream -0.28
the utility -0.26
the van -0.21
the version -0.31
the way 0.06
the weather -0.42
the web -0.11
the week 0.36
the which 0.08
the will -0.38
the winter -0.2
the work -0.43
the works 0.2
the world -0.2
the yard -0.25
the year -0.41
the you -0.36
their -0.21
their web -0.09
them again 0.45
them and -0.28
them for 0.16
them on -0.28
them to -0.41
them with 0.24
then 0.23
then by 0.12
then i 0.25
then please -0.31
then we 0.43
there 's -0.38
there any 0.08
there is 0.09
there will 0.32
therefore i -0.19
these are -0.57
these emails -0.13
these guys -0.08
these issues 0.32
these messages -0.33
these notifications -0.14
they -0.25
they are -0.29
they can -0.37
they did -0.26
they do -0.4
they have 0.17
they were -0.14
they will -0.09
thing -0.37
thing to -0.31
things -0.2
things to -0.26
think -0.07
think it -0.5
think of -0.23
think that -0.45
think the -0.06
think there -0.22
think this -0.22
think we 0.65
think you -0.12
thinking -0.32
thinks -0.3
this -0.06
this ad -0.37
this afternoon 0.41
this and -0.29
this app -0.45
this call 0.5
this can 0.17
this conference -0.37
this current -0.3
this deal -0.23
this decision -0.23
this email -0.45
this goes -0.4
this group -0.35
this has 0.23
this in -0.26
this information -0.55
this is 0.12
this job 0.12
this just -0.33
this letter 0.11
this link -0.34
this matter 0.17
this meeting -0.21
this message -0.35
this might -0.19
this month 0.1
this morning -0.37
this new 0.35
this note 0.21
this one -0.25
this opportunity -0.3
this or -0.45
this out -0.23
this page -0.29
this summer -0.44
this survey -0.17
this to 0.1
this transaction 0.4
this up -0.4
this was -0.2
this week -0.11
this weekend -0.3
this with -0.23
this year -0.21
though -0.22
thought 0.31
thought about -0.2
thought that -0.47
thoughts 0.08
thoughts about -0.24
thoughts on 0.51
thousands -0.44
thousands of -0.16
threatened 0.63
threatened to 0.63
through -0.32
through the -0.11
throughout -0.34
throughout the -0.34
ticket -0.51
tickets 0.3
tickets for 0.55
time 0.09
time and -0.42
time but 0.16
time do 0.31
time for 0.7
time i 0.14
time of -0.28
time on 0.24
time you -0.13
times -0.49
timing 0.34
timing of -0.25
tips -0.08
tired -0.5
title 0.15
to $ -0.36
to 's -0.13
to a -0.29
to access -0.09
to accommodate 0.46
to activate -0.23
to add -0.18
to address -0.6
to all -0.21
to an 0.14
to another -0.36
to appeal 0.59
to apply 0.15
to ask -0.09
to at 0.29
to attend -0.1
to avoid 0.19
to book -0.19
to buy -0.35
to call -0.38
to change -0.34
to chat 0.2
to combine 0.1
to come 0.08
to communicate -0.1
to compare -0.14
to complete -0.51
to confirm -0.18
to connect -0.54
to consider -0.31
to contact -0.3
to continue -0.29
to continuing -0.38
to cover 0.46
to create -0.14
to demand 0.32
to determine -0.38
to development -0.13
to dinner 0.67
to discuss 0.4
to do 0.3
to download -0.49
to earn -0.47
to enjoy -0.13
to ensure -0.18
to enter -0.5
to execute 0.18
to extend 0.3
to facilitate -0.08
to file 0.2
to fill 0.33
to finalize 0.31
to find -0.45
to fix -0.26
to follow 0.43
to for 0.19
to forward -0.14
to get -0.11
to give 0.07
to go 0.16
to grab 0.17
to have 0.34
to hearing -0.07
to help -0.31
to her 0.51
to him -0.09
to hold -0.32
to hurry 0.27
to improve -0.19
to in 0.49
to inform -0.32
to inspect -0.53
to install 0.28
to introduce -0.12
to invite -0.25
to it -0.63
to join 0.21
to keep -0.3
to learn -0.17
to leave -0.23
to let -0.3
to live 0.33
to log 0.15
to look 0.13
to lunch 0.18
to manage -0.45
to meet 0.13
to meeting -0.6
to miss -0.27
to move 0.21
to my 0.71
to next 0.35
to not 0.26
to offer -0.49
to on 0.66
to open -0.53
to or 0.1
to ovulate -0.14
to participate -0.53
to pay -0.15
to please -0.52
to protect 0.09
to provide -0.5
to pull -0.45
to put 0.2
to raise -0.2
to reach -0.26
to read -0.25
to receive -0.25
to reduce -0.32
to reflect -0.46
to register -0.22
to remove 0.14
to repair 0.1
to request 0.2
to reschedule 0.75
to resend -0.24
to respond 0.25
to retrieve -0.29
to return -0.28
to review -0.12
to say -0.34
to schedule 0.3
to see -0.12
to seeing 0.16
to send 0.09
to set -0.15
to share -0.4
to show -0.1
to sign -0.2
to simply -0.09
to sit 0.4
to some 0.22
to speak -0.2
to speed -0.08
to start 0.06
to stay 0.26
to subscribe -0.22
to support 0.37
to take -0.25
to talk 0.2
to target 0.09
to tell -0.4
to thank -0.51
to that -0.22
to their -0.27
to think -0.37
to this -0.3
to to -0.31
to tomorrow -0.5
to trade 0.12
to trim -0.1
to try 0.18
to turn 0.1
to unsubscribe -0.21
to update 0.16
to us -0.32
to vacate 0.2
to verify -0.24
to view -0.42
to visit -0.59
to watch -0.5
to welcoming -0.15
to what -0.22
to which -0.41
to win -0.32
to withdraw 0.24
to work -0.19
to working -0.49
to worry -0.31
to write -0.11
to your -0.17
today -0.15
today and -0.6
today so 0.21
today we -0.14
together 0.08
together a 0.2
together an 0.28
together to -0.06
told 0.08
told me -0.47
told the 0.83
tomorrow 0.16
tomorrow 's 0.13
tomorrow and 0.63
tomorrow because 0.54
tomorrow if -0.37
tomorrow morning -0.35
tomorrow on 0.44
tomorrow or 0.18
toni 0.2
tonight 0.28
tonight and 0.59
too 0.13
took -0.28
tools 0.2
top -0.31
top insurance -0.17
topics -0.16
topock 0.14
toss -0.43
touch -0.21
touch with -0.16
towards -0.11
town -0.27
track -0.19
track and -0.2
trading 0.07
traffic -0.33
train -0.36
training and -0.49
transaction 0.23
transactions 0.16
transactions in 0.16
transfer 0.11
transition -0.25
transmission -0.16
transmission can -0.16
transport 0.19
transportation -0.17
transportation you -0.17
travel -0.54
travel most -0.17
trending -0.55
trey -0.43
trial -0.33
tried -0.35
tried to -0.35
trim -0.1
trim the -0.1
trip -0.08
trip but -0.41
trip to 0.3
true -0.26
truly -0.2
truly competitive -0.17
try 0.21
try it 0.26
try to 0.15
turbines 0.37
turned -0.21
turns -0.32
twanda 0.48
twanda would 0.11
twitter -0.2
type -0.09
type or -0.16
types -0.09
types of -0.32
u -0.8
unable -0.12
unable to -0.12
unclear -0.22
under -0.11
under the -0.36
understand -0.31
understand that 0.19
understand your -0.21
understanding -0.36
unfortunately 0.07
unfortunately i 0.16
union -0.11
units -0.22
unless 0.17
unless the 0.26
unsub -0.16
unsubscribe -0.23
unsubscribe from -0.2
until the -0.46
until to 0.53
up 's 0.37
up a 0.09
up and 0.62
up every -0.19
up for 0.2
up front -0.26
up here 0.29
up in -0.42
up on 0.12
up the -0.36
up to -0.46
up very -0.11
up what -0.29
up with -0.19
upcoming 0.09
update 0.34
update on 0.4
update the 0.34
update your 0.11
updates -0.17
upgrade -0.38
upon -0.18
upon you 0.27
upstream -0.28
urge 0.45
urged 0.7
urged the 0.52
urgency -0.21
urgency for -0.21
url -0.26
us a -0.41
us an -0.67
us anytime -0.35
us at -0.31
us for 0.47
us help -0.34
us in -0.35
us know -0.34
us more 0.41
us on -0.43
us please -0.31
us to -0.3
us we 0.34
us what -0.46
us where 0.08
us with 0.52
us you -0.12
use -0.14
use and -0.32
use of 0.21
use our -0.39
use the -0.2
use this -0.48
use to -0.57
use your -0.18
used -0.19
used to -0.13
useful to 0.75
users -0.09
users to -0.09
using -0.15
using the -0.3
using your -0.1
usual -0.62
usually -0.41
utilities -0.33
utility -0.36
vacate 0.54
vacate the 0.54
vacation -0.43
valid -0.13
value -0.29
van -0.36
variety -0.17
variety of -0.17
verification -0.5
verify -0.24
verify your -0.24
version -0.44
version please -0.54
versions -0.13
very -0.15
very much 0.23
very soon -0.36
via -0.37
video 0.27
videos -0.29
view -0.38
view it -0.44
view the -0.19
villages -0.07
viruses -0.3
visa -0.36
visit -0.25
visit $ -0.19
visit here -0.17
visit our -0.14
visit the -0.43
visit with 0.57
visit your -0.25
visited -0.39
voice mail 0.08
voicemail -0.28
volatility 0.17
volumes -0.44
w 0.1
wage 0.2
wait -0.46
wait to 0.12
waiting -0.54
waiting to -0.5
wan 0.24
wan na 0.24
want to -0.07
want you 0.16
wanted 0.17
wanted to 0.29
wants the 0.46
wants to -0.21
warned 0.46
was -0.15
was a -0.24
was an -0.3
was given -0.33
was going -0.27
was just -0.07
was n't -0.62
was not 0.23
was the -0.37
was wondering 0.38
watch -0.5
water 0.57
way -0.19
way i -0.21
way to -0.19
way you -0.42
ways -0.21
we 0.13
we 'd -0.35
we 'll 0.5
we 're 0.1
we 've -0.2
we all -0.31
we also -0.3
we appreciate -0.41
we are 0.15
we ask 0.34
we call 0.25
we can 0.16
we could 0.19
we demand 0.24
we discussed -0.07
we do 0.37
we get 0.09
we hereby 0.24
we hope -0.15
we insist 0.32
we look -0.09
we love -0.54
we may 0.2
we meet 0.14
we might -0.13
we need 0.09
we ought -0.12
we received -0.48
we require 0.33
we should 0.38
we still 0.28
we take -0.55
we want -0.38
we will 0.18
we ’re -0.3
wear -0.63
weather -0.5
web -0.37
web browser -0.25
web site -0.09
website -0.09
wed 0.13
week 0.08
week and -0.42
week at -0.43
week i -0.11
week if 0.48
week is -0.56
week just 0.57
week of 0.5
week so 0.18
week to -0.29
weekend -0.12
weekend in -0.3
weeks ago 0.2
weeks to 0.29
welcome 0.26
welcome to 0.26
welcoming -0.15
welcoming you -0.15
well -0.25
well as 0.37
went -0.55
were looking -0.1
were you 0.53
western 0.14
what 's 0.23
what do -0.07
what i -0.1
what is 0.55
what other -0.35
what our 0.26
what the 0.22
what time 0.64
what to 0.31
what we 0.23
what would 0.42
when 0.21
when do 0.23
when he 0.6
when i 0.26
when it 0.13
when she -0.3
when the 0.12
when we -0.28
when you 0.16
when your -0.42
where 0.21
where i 0.39
where the 0.32
where we 0.09
where you -0.3
whether 0.18
whether or -0.23
whether you 0.43
which -0.24
which has -0.31
which i -0.09
which is -0.15
which may -0.74
which should -0.39
which was 0.25
which were -0.2
which will -0.31
which you -0.39
while -0.17
while it 0.32
while you 0.17
white -0.49
who -0.1
who are -0.22
who were 0.26
whole -0.39
wholesale -0.43
why 0.07
why do 0.44
why i -0.44
why you -0.55
wide 0.34
wife to 0.51
wil 0.2
wil l 0.2
will also -0.5
will attend -0.34
will be 0.07
will call 0.19
will discuss 0.5
will get -0.3
will have 0.32
will help -0.22
will let -0.47
will meet 0.56
will need -0.5
will not 0.26
will provide -0.18
will receive -0.26
will send -0.21
will update -0.55
willing 0.37
win -0.45
win $ -0.13
wing -0.21
winter -0.2
wish -0.32
wish i -0.49
wish to -0.18
with a -0.21
with an -0.38
with and -0.1
with any -0.42
with anyone 0.43
with competitive -0.17
with him -0.1
with on 0.09
with one -0.14
with our -0.55
with so -0.37
with that -0.21
with these -0.08
with this 0.1
with to 0.49
with us -0.29
with you 0.07
with your 0.19
withdraw 0.41
withdraw the 0.41
withhold 0.1
within -0.24
within days 0.38
without -0.37
wo 0.23
wo n't 0.23
women 0.08
women 's 0.08
won -0.36
wonderful -0.08
wondering 0.34
wondering if 0.57
words -0.49
work 0.11
work for 0.7
work on 0.61
work or -0.28
work please -0.19
workers 0.53
working -0.25
working on -0.42
working together -0.38
working with -0.38
works 0.34
works and 0.2
works best 0.07
works for 0.2
world -0.47
worry 0.14
worry about -0.31
worse -0.33
worth -0.36
worthwhile 0.17
would 0.14
would also 0.26
would appreciate 0.59
would get 0.07
would give -0.5
would have -0.31
would it 0.15
would like 0.13
would love 0.15
would make -0.37
would no -0.18
would really -0.35
would send -0.37
would suggest 0.51
would very 0.45
would work 0.68
write in 0.26
write to -0.51
writing 0.16
writing to 0.13
written 0.43
wrong 0.18
wrote 0.62
x -0.44
y -0.15
yard -0.06
year -0.5
year 's -0.12
year for -0.49
years -0.73
yet 0.18
you $ -0.36
you 'd -0.16
you 're 0.16
you 've 0.1
you , -0.09
you . -0.26
you : -0.41
you CC 0.07
you CD 0.4
you DT -0.19
you IN -0.15
you JJ 0.2
you JJR -0.36
you NN 0.11
you NNP 0.38
you NNS 0.07
you RBR 0.17
you RP -0.08
you TO 0.23
you UH 0.21
you VB 0.08
you VBD 0.1
you VBG 0.59
you WRB 0.68
you a 0.27
you about 0.16
you activate -0.29
you along -0.29
you always -0.23
you and 0.17
you are 0.13
you as -0.07
you at 0.13
you attend 0.53
you available 0.43
you be 0.46
you because -0.58
you by -0.51
you ca -0.37
you can -0.12
you cease 0.19
you change 0.48
you check 0.44
you click -0.17
you come 0.13
you could 0.43
you create 0.36
you created -0.15
you decide -0.41
you did -0.24
you do 0.11
you during 0.4
you early -0.43
you enjoy -0.36
you ever 0.18
you fail 0.22
you feel 0.11
you find -0.13
you folks 0.44
you for -0.14
you forward 0.35
you get 0.3
you give 0.19
you go 0.17
you had 0.61
you have -0.23
you hear 0.63
you in -0.22
you it -0.39
you join 0.49
you keep -0.26
you know -0.29
you like -0.3
you love -0.24
you make -0.19
you manage -0.14
you may 0.19
you me 0.13
you meeting 0.21
you might -0.11
you mind 0.49
you more -0.22
you must 0.3
you need -0.1
you no -0.16
you on 0.07
you or -0.39
you please 0.17
you prefer -0.23
you read -0.18
you received 0.33
you refuse 0.45
you regarding 0.2
you remove 0.24
you return 0.36
you see 0.09
you send 0.22
you sent 0.09
you set 0.29
you so 0.1
you soon -0.33
you still 0.06
you take 0.11
you that -0.23
you the -0.83
you there 0.39
you think 0.15
you this -0.5
you to 0.17
you tonight 0.78
you travel -0.17
you try -0.38
you turn -0.25
you two 0.56
you understand -0.15
you use -0.36
you want 0.08
you were 0.17
you when 0.77
you will -0.17
you win -0.44
you wish -0.18
you wo 0.34
you would -0.07
you yesterday -0.48
you ’re -0.16
your -0.11
your account -0.3
your address -0.2
your and 0.32
your app -0.2
your application -0.25
your billing 0.25
your book -0.31
your browser -0.46
your budget 0.28
your comments 0.53
your company -0.1
your credit -0.37
your current -0.18
your data -0.33
your device -0.1
your email -0.41
your experience -0.49
your family 0.21
your feedback -0.42
your files -0.45
your financial 0.24
your free -0.18
your friends -0.32
your full -0.36
your health -0.39
your inbox -0.28
your information 0.17
your life -0.33
your list 0.35
your location -0.14
your meeting -0.18
your mind -0.18
your mobile -0.23
your name 0.29
your next -0.19
your note -0.38
your office 0.23
your options -0.47
your order -0.41
your own -0.13
your password -0.43
your personal -0.36
your photos -0.13
your possible -0.38
your profile -0.14
your question 0.11
your records -0.6
your request -0.11
your schedule 0.44
your second -0.08
your site -0.35
your thoughts 0.44
your voice 0.27
your web -0.24
your website 0.15
yours -0.48
yourself -0.7
yourself and -0.13
yourself from -0.25
’d -0.27
’d like -0.27
’ll -0.17
’ll be -0.21
’m -0.1
’re -0.27
’s -0.13
`
